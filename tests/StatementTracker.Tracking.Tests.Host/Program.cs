using StatementTracker.Tracking;
using StatementTracker.Tracking.Tests.Host;

// Adds documents FIRST to LAST to a log, over and over with --replace, in batches of BATCH, until it is done or killed:
// FILE FIRST LAST BATCH
(string file, int first, int last, int batch) = (args[0], int.Parse(args[1]), int.Parse(args[2]), int.Parse(args[3]));
using StatementLog log = StatementLog.Open(file, new StatementLogOptions { BatchSize = batch });
Console.WriteLine("ready");
await log.AddAsync(Enumerable.Range(first, last - first).Select(RandomDocuments.Create).ToAsyncEnumerable());
Console.WriteLine("done");
