// Prepares a fresh clone: dependencies, a recent Node, and with --browser a Chromium. Fast when all is there.
// Runs on any Node from 18 on and needs no package, since nothing may be installed yet.
import { fileURLToPath } from 'node:url';
import { provideChromium } from './chromium.mjs';
import { installDependencies } from './dependencies.mjs';
import { provideNode } from './recent-node.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
provideNode();
if (process.argv.includes('--browser')) await provideChromium();
