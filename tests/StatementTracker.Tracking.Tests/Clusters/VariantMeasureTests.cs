using Xunit.Abstractions;

namespace StatementTracker.Tracking.Tests.Clusters;

public class VariantMeasureTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("variants")]
    [InlineData("second-variants")]
    [InlineData("third-variants")]
    public void Hand_made_variants_are_found_and_judged(string set)
    {
        VariantMeasure measure = Run(set, withSpeakers: true);

        Assert.True(measure.Precision >= 0.98);
        Assert.True(measure.Recall >= 0.90);
        Assert.True(measure.Verdicts >= 0.90);
    }

    [Theory]
    [InlineData("variants")]
    [InlineData("second-variants")]
    [InlineData("third-variants")]
    public void Without_known_speakers_words_alone_do_nearly_as_well(string set)
    {
        VariantMeasure measure = Run(set, withSpeakers: false);

        Assert.True(measure.Precision >= 0.90);
        Assert.True(measure.Recall >= 0.90);
        Assert.True(measure.Verdicts >= 0.90);
    }

    private VariantMeasure Run(string set, bool withSpeakers)
    {
        VariantMeasure measure = VariantMeasure.Run(set, withSpeakers);
        output.WriteLine($"{measure.Variants} variants: precision {measure.Precision:0.000}, recall {measure.Recall:0.000}, verdicts {measure.Verdicts:0.000}");
        measure.Missed.ForEach(line => output.WriteLine($"missed  {line}"));
        measure.Wrong.ForEach(line => output.WriteLine($"wrong  {line}"));
        measure.Misjudged.ForEach(line => output.WriteLine($"misjudged  {line}"));
        return measure;
    }
}
