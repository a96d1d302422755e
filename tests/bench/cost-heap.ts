import { writeFileSync } from 'node:fs';
import { copyOfBuild } from './places.ts';
import { hurryClock } from '../browsers/hurry.ts';
import { launch } from '../browsers/launch.ts';
import { startShop } from '../sample-shop/shop.ts';
import { seed } from './seed.ts';
import { file, checkInPage } from './rows/cost-tmp.ts';
const { folder, remove } = await copyOfBuild();
const shop = await startShop();
const session = await launch({ browser: 'chromium', extensionDir: folder, shop });
await seed(session, file());
const page = await session.extensionPage('manifest.json');
const worker = await session.worker();
await hurryClock(worker, 45*60000);
const { client } = worker;
async function snap(name: string) {
  for (let i=0;i<3;i++) await client.send('HeapProfiler.collectGarbage');
  const used = (await client.send('Runtime.getHeapUsage')).usedSize;
  const chunks: string[] = [];
  const on = ({chunk}: {chunk:string}) => { chunks.push(chunk); };
  client.on('HeapProfiler.addHeapSnapshotChunk', on);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', on);
  const s = JSON.parse(chunks.join(''));
  writeFileSync(`/tmp/cost-${name}.heapsnapshot`, JSON.stringify(s));
  const f = s.snapshot.meta.node_fields, types = s.snapshot.meta.node_types[0];
  const agg = new Map<string,[number,number]>();
  for (let i=0;i<s.nodes.length;i+=f.length) { const type=types[s.nodes[i]]; const nm = s.strings[s.nodes[i+1]]; const key = `${type} ${type==='string'||type==='concatenated string'? '' : nm.slice(0,60)}`; const a=agg.get(key)??[0,0]; a[0]++; a[1]+=s.nodes[i+3]; agg.set(key,a); }
  console.log(name, used, (await page.evaluate(()=>0)));
  return agg;
}

const heap = async () => { for (let i=0;i<3;i++) await client.send('HeapProfiler.collectGarbage'); return (await client.send('Runtime.getHeapUsage')).usedSize; };
const told: string[] = [];
async function go(from: number, to: number) { for (let i=from;i<to;i+=20) { await page.evaluate(checkInPage, 20); if ((i+20)%60===0||i+20===500||i+20===100) told.push(`${i+20}:${((await heap())/1000).toFixed(0)}`); } }
await go(0,200);
const a = await snap('a');
await go(200,500);
const b = await snap('b');
console.log(told.join(' '));
const rows = [...b].map(([k,[n,sz]])=>{const [n0,s0]=a.get(k)??[0,0]; return [k,n-n0,sz-s0] as const;}).sort((x,y)=>Math.abs(y[2])-Math.abs(x[2])).slice(0,40);
for (const r of rows) console.log(r[2], r[1], r[0]);
await session.close(); await shop.stop(); await remove();
