import { eventually } from '../src/eventually';

describe('eventually', () => {
  it('returns what the check returns once it stops throwing', async () => {
    let looks = 0;
    const seen = await eventually(() => {
      looks += 1;
      expect(looks).toBeGreaterThan(2);
      return looks;
    });
    expect(seen).toBe(3);
  });

  it('rethrows the last error when time is up', async () => {
    let looks = 0;
    await expect(
      eventually(
        () => {
          looks += 1;
          throw new Error(`look ${looks}`);
        },
        { within: 200 },
      ),
    ).rejects.toThrow(/^look [2-9]/);
  });
});
