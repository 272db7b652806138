import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, writtenFiles } from './clone';

/** Lock files hold digests of public packages; nobody writes them. */
const SKIPPED = /(^|\/)package-lock\.json$|\.(png|ico|woff2?|gz|wasm)$/;

/** Things that open something, as they look like wherever they are. */
const SHAPES: readonly [name: string, shape: RegExp][] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/],
  ['an AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{20,}/],
  ['a Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['a payment provider’s live key', /\b[sr]k_live_[0-9A-Za-z]{16,}/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/],
];
/** An address with a password in it, as `user:password@host`; the word itself stands for one in texts. */
const ADDRESS = /\b[a-z][a-z0-9+]*:\/\/[^\s:/@'"`${}<>]+:(?!password@)[^\s:/@'"`${}<>]{3,}@/;
/** A setting that is a secret, with its value beside it: `DB_PASSWORD=…`, `spring.datasource.password: …`. */
const SETTING =
  /\b(?:[A-Z0-9_]*(?:PASSWORD|SECRET|API_KEY|TOKEN|CREDENTIALS?)|[a-z._-]*[._-]password)\b["']?\s*[:=]\s*["']?([A-Za-z0-9+/_!@#$%^&*.-]{8,})["']?\s*$/m;

/** What in a text opens something. In tests addresses and settings are made up; keys and tokens are nowhere. */
function secretsIn(text: string, isMadeUp: boolean): string[] {
  const shapes: readonly [string, RegExp][] = isMadeUp
    ? SHAPES
    : [...SHAPES, ['a password in an address', ADDRESS], ['a secret setting', SETTING]];
  return shapes.filter(([, shape]) => shape.test(text)).map(([name]) => name);
}

const isTest = (file: string): boolean => /(^|\/)test\/|\.spec\.ts$|^e2e\//.test(file);

describe('what is written in this clone', () => {
  it('opens nothing: no password, key or token is in it', () => {
    const found = writtenFiles()
      .filter((file) => !SKIPPED.test(file))
      .filter((file) => statSync(path.join(root, file)).size < 4_000_000)
      .flatMap((file) =>
        secretsIn(readFileSync(path.join(root, file), 'utf8'), isTest(file)).map(
          (what) => `${file}: ${what}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it('was really looked at', () => {
    const files = writtenFiles();
    expect(files).toContain('packages/testkit/test/secrets.unit.spec.ts');
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => file.includes('node_modules/'))).toEqual([]);
  });
});

describe('negative control: each of these would be found', () => {
  // Put together here, so that no scanner, this one included, takes this file for a leak.
  const join = (...parts: string[]): string => parts.join('');
  it.each([
    ['a private key', join('-----BEGIN PRIVATE', ' KEY-----\nMIIEvQIBADANBgkqhkiG9w0')],
    ['an AWS key', join('id = AKIA', 'ABCDEFGHIJKLMNOP')],
    ['a GitHub token', join('ghp_', 'a'.repeat(36))],
    ['a Slack token', join('xoxb-', '1'.repeat(24))],
    ['a Google key', join('AIza', 'b'.repeat(35))],
    ['a payment provider’s live key', join('sk_live_', 'c'.repeat(24))],
    [
      'a signed token',
      join('eyJhbGciOiJSUzI1NiJ9', '.eyJzdWIiOiJtaW5qaSIsInIiOjF9', '.c2lnbmF0dXJlc2lnbmF0dXJl'),
    ],
    ['a password in an address', join('postgresql://admin', ':hunter22', '@db.internal/bookings')],
    ['a secret setting', join('DB_PASSWORD', '=hunter22hunter')],
    ['a secret setting', join('spring.datasource.password', ': hunter22hunter')],
  ])('%s', (what, text) => {
    expect(secretsIn(text, false)).toEqual([what]);
  });
});
