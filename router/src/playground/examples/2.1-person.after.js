// Keeps the person's id for the tab that reserves.
const { data } = JSON.parse(altair.response.body);
if (data && data.registerPerson && data.registerPerson.person) {
  await altair.helpers.setEnvironment('person', data.registerPerson.person.id, true);
}
