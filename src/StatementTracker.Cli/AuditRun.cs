using StatementTracker.Cli.Output;
using StatementTracker.ML.Auditing;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Reporting;

namespace StatementTracker.Cli;

/// <summary>One run of <c>statements audit</c>.</summary>
internal sealed class AuditRun(AuditCommandOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, options.Strict);

    /// <summary>Reads, looks and writes; returns one of <see cref="ExitCodes"/>.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => RunGuard.RunAsync(Write, _errors, surroundings, cancellationToken);

    private Task Write(CancellationToken cancellationToken)
    {
        using OutputTarget target = OutputTarget.Open(options.OutputFile, surroundings);
        CorpusAudit audit = new(new AuditOptions { FewExamples = options.Few });
        Read(options.Data, audit.Add, cancellationToken);
        Read(options.Against, audit.AddAgainst, cancellationToken);
        AuditReport report = audit.Report();
        ReportOutput.Write(target, surroundings, options.Format, report.ToJson, () => AuditDocument.Of(report));
        target.Commit();
        return Task.CompletedTask;
    }

    private void Read(IReadOnlyList<string> paths, Action<AnnotatedArticle> add, CancellationToken cancellationToken)
    {
        foreach (AnnotatedArticle article in paths.SelectMany(path => Corpus.Open(path, onFault: _errors.Report)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            add(article);
        }
    }
}
