/* global altair */
const { accessToken } = altair.response.body.data?.signInDemo ?? {};
if (accessToken) await altair.helpers.setEnvironment('token', accessToken, true);
