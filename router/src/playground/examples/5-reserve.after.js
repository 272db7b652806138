// Keeps the reservation's id for the tab that cancels it.
const { data } = JSON.parse(altair.response.body);
if (data && data.reserve && data.reserve.reservation) {
  await altair.helpers.setEnvironment('reservationId', data.reserve.reservation.id, true);
}
