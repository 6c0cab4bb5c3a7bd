// Run before anything else, also by a Node that is too old for the rest: therefore in the oldest words.
'use strict';
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write('[prepare] INQ needs Node 20.19 or newer; this is ' + process.version + '. Install a newer Node and run the command again.\n');
  process.exit(1);
}
