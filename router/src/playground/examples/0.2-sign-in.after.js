// Keeps the tokens, each under whose it is, and the days (in Seoul) that later tabs ask for.
const { data } = JSON.parse(altair.response.body);
for (const [who, { accessToken }] of Object.entries(data || {})) {
  if (accessToken) await altair.helpers.setEnvironment(who, accessToken, true);
}
const day = (ahead) => new Date(Date.now() + (ahead * 24 + 9) * 3600000).toISOString().slice(0, 10);
await altair.helpers.setEnvironment('weekAgo', day(-7), true);
await altair.helpers.setEnvironment('soon', day(3), true);
await altair.helpers.setEnvironment('later', day(24), true);
