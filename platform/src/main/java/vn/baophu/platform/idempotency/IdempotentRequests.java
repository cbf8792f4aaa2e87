package vn.baophu.platform.idempotency;

import static vn.baophu.platform.error.PlatformRefusal.IDEMPOTENCY_KEY_REUSED;
import static vn.baophu.platform.error.PlatformRefusal.IDEMPOTENCY_KEY_TOO_LONG;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.CurrentCaller;

/**
 * Runs a POST and the record of its answer in one transaction, which the desk joins. Dies the process before the
 * commit, nothing has happened and the repeated request does it; dies it after, the repeated request gets the answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentRequests {
    private static final int LONGEST_KEY = 200;

    private final Answers answers;
    private final RequestDigest digest;
    private final CurrentCaller caller;
    private final FormFaults formFaults;
    private final HttpHeaders headers;
    private final ObjectMapper json;

    IdempotentRequests(
            Answers answers,
            RequestDigest digest,
            CurrentCaller caller,
            FormFaults formFaults,
            HttpHeaders headers,
            ObjectMapper json) {
        this.answers = answers;
        this.digest = digest;
        this.caller = caller;
        this.formFaults = formFaults;
        this.headers = headers;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var key = headers.getHeaderString("Idempotency-Key");
            // a body with faults of form is going to be refused: it is no request to remember or to compare
            var result = key == null || key.isBlank() || formFaults.waiting() ? call.proceed() : once(key, call);
            formFaults.refuseIfWaiting();
            return result;
        });
    }

    private Object once(String key, InvocationContext call) throws Exception {
        if (key.length() > LONGEST_KEY) {
            throw new Refused(IDEMPOTENCY_KEY_TOO_LONG, LONGEST_KEY);
        }
        var who = caller.get().subject();
        var hash = digest.of(call);
        if (!answers.claim(who, key, hash)) {
            var given = answers.given(who, key);
            if (!given.requestHash().equals(hash)) {
                throw new Refused(IDEMPOTENCY_KEY_REUSED);
            }
            throw new Replayed(given.answer());
        }
        var result = call.proceed();
        answers.keep(who, key, Answer.of(result, call.getMethod(), json));
        return result;
    }
}
