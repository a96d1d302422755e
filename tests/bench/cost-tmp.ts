import { copyOfBuild } from './places.ts';
import { checks } from './rows/cost-tmp.ts';
const { folder, remove } = await copyOfBuild();
try { console.log(JSON.stringify(await checks.run({ build: folder, browser: 'chromium', loads: 15 }), null, 1)); } finally { await remove(); }
