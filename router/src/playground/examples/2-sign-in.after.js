// Keeps the token: every tab sends it from now on.
const { data } = JSON.parse(altair.response.body);
if (data && data.signInDemo.accessToken) {
  await altair.helpers.setEnvironment('token', data.signInDemo.accessToken, true);
}
