import { copyOfBuild, corpusFolder } from './places.ts';
import { hurryClock } from '../browsers/hurry.ts';
import { launch } from '../browsers/launch.ts';
import { startShop } from '../sample-shop/shop.ts';
import { seed } from './seed.ts';
import { file, checkInPage, isRoundOver } from './rows/cost-tmp.ts';
const { folder, remove } = await copyOfBuild();
const shop = await startShop();
const page0 = { file: 'products/2026-03-com-not-shippable.html', at: '/dp/B0SAMPLAMP', replace: [['B0823MDHDJ', 'B0SAMPLAMP']] } as const;
shop.serveStored(page0);
const session = await launch({ browser: 'chromium', extensionDir: folder, shop });
await seed(session, file());
const page = await session.extensionPage('manifest.json');
const worker = await session.worker();
await hurryClock(worker, 45*60000);
const b = page.browser();
const cdp = await b.target().createCDPSession();
const cpu = async () => (await cdp.send('SystemInfo.getProcessInfo')).processInfo.map((p:any)=>[p.type,p.id,p.cpuTime*1000]);
await page.evaluate(checkInPage, 20);

import { readdirSync, readFileSync } from 'node:fs';
import { storedPage } from '../sample-shop/stored.ts';
import { parseInPage } from './rows/cost-tmp.ts';
const html = storedPage(page0);
const threads = async () => { const out = new Map<string, number>(); const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  for (const { type, id } of processInfo) { if (type !== 'renderer') continue; for (const t of readdirSync(`/proc/${id}/task`)) { const st = readFileSync(`/proc/${id}/task/${t}/stat`, 'utf8'); const name = st.slice(st.indexOf('(')+1, st.lastIndexOf(')')); const f = st.slice(st.lastIndexOf(')')+2).split(' '); const ss = readFileSync(`/proc/${id}/task/${t}/schedstat`,'utf8').split(' '); const key=`${id} ${name} ${t}`; out.set(key, Number(ss[0])/1e6); } } return out; };
const N = 20;
for (const what of ['check','parse','check','parse']) {
  const before = await threads();
  if (what === 'check') await page.evaluate(checkInPage, N); else await page.evaluate(parseInPage, html, N);
  await new Promise(r => setTimeout(r, 500));
  const after = await threads();
  let sum = 0; const lines = [];
  for (const [k, v] of after) { const d = (v - (before.get(k) ?? 0)) / N; sum += d; if (d > 0.3) lines.push(`   ${d.toFixed(1)} ${k}`); }
  console.log(what, sum.toFixed(1)); console.log(lines.join('\n'));
}
await session.close(); await shop.stop(); await remove();
