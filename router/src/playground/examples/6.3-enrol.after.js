// Keeps the reservation's id for the tabs that go on with it.
const { data } = JSON.parse(altair.response.body);
if (data && data.reserve && data.reserve.reservation) {
  await altair.helpers.setEnvironment('enrolment', data.reserve.reservation.id, true);
}
