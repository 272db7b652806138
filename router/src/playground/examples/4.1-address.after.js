// Keeps the contact's id for the tab that orders.
const { data } = JSON.parse(altair.response.body);
if (data && data.saveContact && data.saveContact.contact) {
  await altair.helpers.setEnvironment('address', data.saveContact.contact.id, true);
}
