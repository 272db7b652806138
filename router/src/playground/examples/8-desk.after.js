// Keeps the id of the first work that the desk can finish, for the next tab.
const { data } = JSON.parse(altair.response.body);
const edges = data && data.provider && data.provider.desk ? data.provider.desk.edges : [];
const next = edges.find(({ node }) => node.actions.some(({ action }) => action === 'COMPLETE'));
if (next) await altair.helpers.setEnvironment('workOrderId', next.node.id, true);
