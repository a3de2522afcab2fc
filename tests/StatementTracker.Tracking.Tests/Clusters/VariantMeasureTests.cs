using Xunit.Abstractions;

namespace StatementTracker.Tracking.Tests.Clusters;

public class VariantMeasureTests(ITestOutputHelper output)
{
    [Fact]
    public void Hand_made_variants_are_found_and_judged()
    {
        VariantMeasure measure = Run(withSpeakers: true);

        Assert.True(measure.Precision >= 0.98);
        Assert.True(measure.Recall >= 0.90);
        Assert.True(measure.Verdicts >= 0.90);
    }

    [Fact]
    public void Without_known_speakers_words_alone_do_nearly_as_well()
    {
        VariantMeasure measure = Run(withSpeakers: false);

        Assert.True(measure.Precision >= 0.90);
        Assert.True(measure.Recall >= 0.90);
        Assert.True(measure.Verdicts >= 0.90);
    }

    private VariantMeasure Run(bool withSpeakers)
    {
        VariantMeasure measure = VariantMeasure.Run(withSpeakers);
        output.WriteLine($"{measure.Variants} variants: precision {measure.Precision:0.000}, recall {measure.Recall:0.000}, verdicts {measure.Verdicts:0.000}");
        measure.Missed.ForEach(line => output.WriteLine($"missed  {line}"));
        measure.Wrong.ForEach(line => output.WriteLine($"wrong  {line}"));
        measure.Misjudged.ForEach(line => output.WriteLine($"misjudged  {line}"));
        return measure;
    }
}
