using StatementTracker.Tracking;
using StatementTracker.Tracking.Tests.Host;

// FILE FIRST LAST BATCH: adds documents FIRST to LAST to a log, in batches of BATCH, until it is done or killed. It says when the first one is in, so
// that whoever kills it hits a process that writes.
(string file, int first, int last, int batch) = (args[0], int.Parse(args[1]), int.Parse(args[2]), int.Parse(args[3]));
using StatementLog log = StatementLog.Open(file, new StatementLogOptions { BatchSize = batch });
log.Add(RandomDocuments.Create(first));
Console.WriteLine("ready");
await log.AddAsync(Enumerable.Range(first, last - first).Select(RandomDocuments.Create).ToAsyncEnumerable());
Console.WriteLine("done");
