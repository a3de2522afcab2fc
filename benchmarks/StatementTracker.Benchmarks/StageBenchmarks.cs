using BenchmarkDotNet.Attributes;
using StatementTracker.Attribution;
using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.Formats;
using StatementTracker.Models;
using StatementTracker.Stances;
using StatementTracker.Text;

namespace StatementTracker.Benchmarks;

/// <summary>Each stage alone, on what the stages before it made; the first one, text, is the baseline.</summary>
[BenchmarkCategory("stages")]
public class StageBenchmarks : TokenizedBenchmarks
{
    private LanguageModels _models = StatementModel.BuiltIn.Of(Language.English)!;
    private AntecedentModel _antecedents = new(StatementModel.BuiltIn.Of(Language.English)!.Antecedent);
    private ArticleText[] _texts = [];
    private List<Draft>[] _drafts = [];
    private ArticleAttribution[] _attributions = [];
    private StatementLabels[][] _labels = [];
    private StatementDocument[] _documents = [];

    [Benchmark]
    public void Quotations() => Array.ForEach(_texts, text => QuotationRoleReader.Mark(text, _models.Classification.Quotation));

    [Benchmark]
    public int Detection() => _texts.Sum(text => StatementDetector.Detect(text, _models.Detection).Count);

    [Benchmark]
    public int Attribution() => Each((i, text) => Attributor.Attribute(text, _drafts[i], ActorRegistry.BuiltIn, _antecedents).Statements.Length);

    [Benchmark]
    public int Classification() => Each((i, text) => new StatementClassifier(text, _attributions[i], _models.Classification).Classify(_drafts[i]).Length);

    [Benchmark]
    public int Stances() => Each((i, text) =>
    {
        StanceReader reader = new(text, _models.Stance, ActorRegistry.BuiltIn, TopicTable.Empty);
        return StanceContext.Of(_drafts[i], _attributions[i].Statements, _labels[i]).Sum(context => reader.Read(context).Count);
    });

    [Benchmark]
    public int WriteJson() => _documents.Sum(document => StatementJsonLines.ToLine(document).Length);

    protected override void Prepare()
    {
        _models = StatementModel.BuiltIn.Of(Rules.Language)!;
        _antecedents = new AntecedentModel(_models.Antecedent);
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();
        _documents = Array.ConvertAll(Articles, pipeline.Detect);
        _texts = Array.ConvertAll(Articles, article => ArticleText.Read(article.Text, Rules));
        Quotations();
        _drafts = Array.ConvertAll(_texts, text => StatementDetector.Detect(text, _models.Detection));
        _attributions = [.. _texts.Select((text, i) => Attributor.Attribute(text, _drafts[i], ActorRegistry.BuiltIn, _antecedents))];
        _labels = [.. _texts.Select((text, i) => new StatementClassifier(text, _attributions[i], _models.Classification).Classify(_drafts[i]))];
    }

    private int Each(Func<int, ArticleText, int> stage) => _texts.Index().Sum(pair => stage(pair.Index, pair.Item));
}
