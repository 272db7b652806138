// Keeps the first free time for the tab that reserves.
const { data } = JSON.parse(altair.response.body);
const days = (data && data.availability && data.availability.days) || [];
if (days.length > 0) await altair.helpers.setEnvironment('checkUpSlot', days[0].slots[0].startsAt, true);
