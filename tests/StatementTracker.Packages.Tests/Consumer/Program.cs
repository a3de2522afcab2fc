using Microsoft.Extensions.DependencyInjection;
using StatementTracker;
using StatementTracker.Formats;
using StatementTracker.Hosting;

// Articles as JSON Lines on standard input, documents as JSON Lines on standard output.
using ServiceProvider services = new ServiceCollection().AddStatementTracker().BuildServiceProvider();
StatementPipeline pipeline = services.GetRequiredService<StatementPipeline>();
using Stream input = Console.OpenStandardInput(), output = Console.OpenStandardOutput();
await StatementJsonLines.WriteAsync(output, pipeline.DetectAsync(ArticleJsonLines.ReadAsync(input, "standard input")));
