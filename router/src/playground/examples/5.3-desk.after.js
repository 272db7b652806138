// Keeps the id of the work for what was just reserved, once the desk can do something about it.
const { data } = JSON.parse(altair.response.body);
const edges = data && data.provider && data.provider.desk ? data.provider.desk.edges : [];
const wanted = await altair.helpers.getEnvironment('loan');
const found = edges.find(({ node }) => node.reservation.id === wanted);
if (found && found.node.actions.some(({ action }) => action === 'CONFIRM')) {
  await altair.helpers.setEnvironment('loanWork', found.node.id, true);
}
