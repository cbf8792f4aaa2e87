package vn.baophu.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import vn.baophu.gateway.limit.BodyLimit;
import vn.baophu.gateway.limit.MeasuredBody;
import vn.baophu.gateway.problem.Problem;
import vn.baophu.gateway.problem.Refusal;
import vn.baophu.gateway.service.Service;
import vn.baophu.gateway.service.ServiceClient;
import vn.baophu.gateway.trace.RequestId;

/** One request on its way to a service and back. Bodies stream in both directions and are never held. */
class Passage implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final RoutingContext caller;
    private final Service service;
    private final BodyLimit limit;
    private final long answerMillis;
    private final MeasuredBody body;
    private HttpClientRequest onward;

    Passage(RoutingContext caller, Service service, BodyLimit limit, long answerMillis) {
        this.caller = caller;
        this.service = service;
        this.limit = limit;
        this.answerMillis = answerMillis;
        this.body = new MeasuredBody(caller.request(), limit.bytes(), this::awaitAnswer);
    }

    Future<HttpClientRequest> connect(ServiceClient client) {
        return client.connect(service, caller.request().method()).onSuccess(request -> {
            onward = request;
            // Whoever waits for the answer is told as well; by itself the client would log each caller that went away
            request.exceptionHandler(failure -> LOG.debugf("%s: %s", service.name(), failure));
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var query = caller.request().query();
        // The path that chose the service, and not another spelling of it, is the one the service gets
        request.setURI(query == null ? caller.normalizedPath() : caller.normalizedPath() + "?" + query);
        request.setBody(Body.body(body, request.getBody().length()));
        HopByHop.strip(request.headers());
        Forwarded.write(request.headers(), caller.request());
        // The client writes the trace of this very call in their place
        request.headers().remove("traceparent").remove("tracestate").remove(HttpHeaders.EXPECT);
        return context.sendRequest().recover(failure -> Future.succeededFuture(refused(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var answer = context.response();
        HopByHop.strip(answer.headers());
        answer.headers().remove(RequestId.HEADER);
        var location = answer.headers().get(HttpHeaders.LOCATION);
        if (location != null) {
            answer.putHeader(HttpHeaders.LOCATION, service.withoutOrigin(location));
        }
        if (answer.getStatusCode() == 204 || answer.getStatusCode() == 304) {
            // No body and no sign of one may follow these; reading it to its end gives the connection back
            answer.getBody().stream().resume();
            answer.setBody(null);
        }
        return context.sendResponse();
    }

    /** The service's time starts when it has everything: a slow upload is not its fault. */
    private void awaitAnswer() {
        onward.idleTimeout(answerMillis);
    }

    private ProxyResponse refused(ProxyContext context, Throwable failure) {
        var refusal = refusal(failure);
        if (refusal != Refusal.TOO_LARGE && !caller.response().closed()) {
            LOG.warnf("%s did not answer %s: %s", service.name(), caller.normalizedPath(), failure);
        }
        var problem = refusal == Refusal.TOO_LARGE
                ? Problem.of(refusal, caller.request(), limit.megabytes())
                : Problem.of(refusal, caller.request());
        var answer = context.request().release().response().setStatusCode(refusal.status());
        problem.describe(answer.headers());
        return answer.setBody(Body.body(problem.body()));
    }

    private Refusal refusal(Throwable failure) {
        if (body.tooLarge()) {
            limit.linger(caller);
            return Refusal.TOO_LARGE;
        }
        return failure instanceof TimeoutException ? Refusal.SERVICE_TOO_SLOW : Refusal.SERVICE_UNAVAILABLE;
    }
}
