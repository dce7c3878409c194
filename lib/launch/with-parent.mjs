// Loaded into the web server: it ends with its launcher, also when that is killed and cannot say goodbye.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();
process.stdin.unref();
