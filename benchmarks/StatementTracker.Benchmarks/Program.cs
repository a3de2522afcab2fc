using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StatementTracker.Benchmarks;

// --tracking N: a log of N generated articles, measured once from end to end; BenchmarkDotNet would repeat it for hours.
if (args is ["--tracking", var count])
{
    await TrackingRun.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

// --smoke: every benchmark once, in this process, to see that it runs; the figures mean nothing.
bool smoke = args.Contains("--smoke");
IConfig config = smoke
    ? DefaultConfig.Instance.AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
    : DefaultConfig.Instance;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(smoke ? ["--filter", "*"] : args, config);
