// temporary: not to be kept
import { launch } from '../browsers/launch.ts';
import { startShop } from '../sample-shop/shop.ts';
import { exportFileOf } from './export-file.ts';
import { emptyExtension } from './places.ts';
import { seed } from './seed.ts';
const [loads, ...dirs] = process.argv.slice(2);
const shop = await startShop();
const subs: any[] = [];
for (const dir of ['empty', ...dirs]) {
  const session = await launch({ browser: 'chromium', extensionDir: dir === 'empty' ? emptyExtension : dir, shop });
  if (dir !== 'empty') await seed(session, exportFileOf({ purchases: 10, open: 10 }, new Date(), { checks: false }));
  const page = await session.extensionPage('manifest.json');
  await page.evaluateOnNewDocument(() => {
    const notes = globalThis as any; notes.long = [];
    new PerformanceObserver((l) => notes.long.push(...l.getEntries().map((e) => [Math.round(e.startTime), Math.round(e.duration)]))).observe({ type: 'longtask', buffered: true });
    const o = new MutationObserver(() => { if (!document.querySelector('.rows li, .cards li')) return; o.disconnect(); notes.inDom = performance.now();
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { notes.at = performance.now(); }; port2.postMessage(null); }); });
    o.observe(document, { childList: true, subtree: true });
  });
  subs.push({ dir, session, page, url: session.extensionRoot + (dir === 'empty' ? 'empty.html' : 'popup.html'), all: [] });
}
for (let i = 0; i < Number(loads) + 2; i++) for (const s of subs) {
  await s.page.bringToFront(); await s.page.goto(s.url);
  await s.page.waitForFunction(() => (globalThis as any).at);
  await new Promise((r) => setTimeout(r, 250));
  const d = await s.page.evaluate(() => { const n = performance.getEntriesByType('navigation')[0] as any; const r = performance.getEntriesByType('resource') as any[];
    const m: any = Object.fromEntries(performance.getEntriesByType('mark').map((e) => [e.name, e.startTime]));
    return { at: (globalThis as any).at, inDom: (globalThis as any).inDom, html: n.responseEnd, interactive: n.domInteractive, dcl: n.domContentLoadedEventStart, dclEnd: n.domContentLoadedEventEnd, jsEnd: Math.max(0, ...r.filter((e) => e.name.includes('chunks') && e.initiatorType === 'link' || e.initiatorType === 'script').map((e) => e.responseEnd)), cssEnd: Math.max(0, ...r.filter((e) => e.name.includes('.css')).map((e) => e.responseEnd)), long: Math.max(0,...(globalThis as any).long.map((x: any) => x[1])), longAt: JSON.stringify((globalThis as any).long), ...m }; });
  if (i >= 2) s.all.push(d);
}
const q = (a: number[], p: number) => [...a].sort((x, y) => x - y)[Math.floor(a.length * p)]!;
for (const s of subs) {
  const keys = Object.keys(s.all[0]).filter((k) => typeof s.all[0][k] === 'number');
  console.log(s.dir, '\n  ', keys.map((k) => `${k}: ${q(s.all.map((d: any) => d[k]), 0).toFixed(0)}/${q(s.all.map((d: any) => d[k]), 0.25).toFixed(0)}/${q(s.all.map((d: any) => d[k]), 0.5).toFixed(0)}`).join('  '));
  console.log('   ', s.all.map((d: any) => d.longAt).slice(0, 4).join(' '));
  await s.session.close();
}
await shop.stop();
