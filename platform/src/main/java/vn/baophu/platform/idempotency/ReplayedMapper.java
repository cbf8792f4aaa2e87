package vn.baophu.platform.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends the first answer again. */
@Singleton
class ReplayedMapper {
    @ServerExceptionMapper
    Response again(Replayed replayed) {
        return replayed.answer().replayed();
    }
}
