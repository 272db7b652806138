// Keeps the two contacts' ids for the tab that enrols them.
const { data } = JSON.parse(altair.response.body);
if (data && data.first && data.first.contact && data.second.contact) {
  await altair.helpers.setEnvironment('firstParticipant', data.first.contact.id, true);
  await altair.helpers.setEnvironment('secondParticipant', data.second.contact.id, true);
}
