using System.Collections.Concurrent;
using Microsoft.ML;

namespace StatementTracker.ML.Classification;

/// <summary>A bounded number of prediction engines, each used by one thread at a time; made when they are needed, kept until disposal.</summary>
internal sealed class EnginePool<TOutput> : IDisposable
    where TOutput : class, new()
{
    private readonly ConcurrentBag<PredictionEngine<ClassifierInput, TOutput>> _idle = [];
    private readonly SemaphoreSlim _free;
    private readonly Func<PredictionEngine<ClassifierInput, TOutput>> _create;

    public EnginePool(Func<PredictionEngine<ClassifierInput, TOutput>> create, int most)
    {
        _create = create;
        _free = new SemaphoreSlim(most);
        _idle.Add(create());
    }

    /// <summary>Predicts; waits while all engines are in use.</summary>
    public TOutput Predict(ClassifierInput input)
    {
        _free.Wait();
        try
        {
            PredictionEngine<ClassifierInput, TOutput> engine = _idle.TryTake(out PredictionEngine<ClassifierInput, TOutput>? idle) ? idle : _create();
            TOutput output = engine.Predict(input);
            _idle.Add(engine);
            return output;
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out PredictionEngine<ClassifierInput, TOutput>? engine))
        {
            engine.Dispose();
        }

        _free.Dispose();
    }
}
