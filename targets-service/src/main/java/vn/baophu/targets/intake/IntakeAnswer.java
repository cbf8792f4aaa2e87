package vn.baophu.targets.intake;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.error.Language;

/** How both doors answer: 201 with the address of a table that was taken, 200 where nothing changed. */
final class IntakeAnswer {
    private IntakeAnswer() {}

    static RestResponse<IntakeView> of(Intake intake, String languages, UriInfo door) {
        var view = IntakeView.of(intake, Language.accepted(languages).orElse(Language.VI));
        if (intake.outcome() != Intake.Outcome.TAKEN) {
            return RestResponse.ok(view);
        }
        var address = door.getAbsolutePathBuilder()
                .path(intake.annex().id().toString())
                .build();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(address)
                .build();
    }
}
