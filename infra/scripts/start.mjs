// The first thing a newcomer runs. Nothing but this file is parsed before the version of Node is known,
// so it keeps to syntax old Nodes understand and imports the rest only afterwards.
var version = process.versions.node.split('.');
if (Number(version[0]) + Number(version[1]) / 100 < 20.19) {
  console.error(
    'Luze needs Node 20.19 or newer (22 or 24 recommended); this is Node ' + process.versions.node + '.',
  );
  process.exit(1);
}
import('./start-server.mjs').then(function (server) {
  return server.start();
});
