/**
 * Serves the built site: `npm run serve`, or `npm start` to build it first.
 * Reads `PORT` (4321, or a free one when it is taken) and `BASE` (the base path it was built with).
 */
import { serveSite } from './serve/site.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env['PORT'] ?? ''}".`);
  process.exit(2);
}

try {
  const { address } = await serveSite({ folder: 'dist', base: process.env['BASE'] ?? '/', port });
  console.log(`Mingce is at ${address} — stop it with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
