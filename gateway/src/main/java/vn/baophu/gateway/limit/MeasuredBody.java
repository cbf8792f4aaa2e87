package vn.baophu.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.Objects;

/** The body of a request on its way through: counts, stops at the limit, and tells when the last byte has gone. */
public class MeasuredBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable sent;
    private Handler<Throwable> failed = failure -> {};
    private long bytes;

    public MeasuredBody(ReadStream<Buffer> source, long limit, Runnable sent) {
        this.source = source;
        this.limit = limit;
        this.sent = sent;
    }

    public boolean tooLarge() {
        return bytes > limit;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> end(handler));
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = Objects.requireNonNullElse(handler, failure -> {});
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        bytes += part.length();
        if (tooLarge()) {
            failed.handle(new IllegalStateException("The body is over " + limit + " bytes"));
        } else {
            handler.handle(part);
        }
    }

    private void end(Handler<Void> handler) {
        if (!tooLarge()) {
            sent.run();
            handler.handle(null);
        }
    }
}
