/** As root on Debian in CI the tests install what they need; elsewhere they say what to install. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const mayInstall = () =>
  process.env.CI === 'true' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** @throws where the packages cannot be had */
export function install(...packages: string[]): void {
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-q', ...packages], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
