package vn.baophu.platform.thing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.baophu.platform.idempotency.Idempotent;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("planner")
public class ThingsResource {
    private final ThingDesk desk;

    ThingsResource(ThingDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public ThingView make(MakeThing wanted, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return ThingView.of(desk.make(wanted));
    }

    @POST
    @Path("/located")
    @Idempotent
    public Response makeLocated(MakeThing wanted) {
        var view = ThingView.of(desk.make(wanted));
        return Response.created(URI.create("/things/" + view.id())).entity(view).build();
    }

    @POST
    @Path("/{id}/name")
    @Idempotent
    public ThingView rename(@PathParam("id") UUID id, MakeThing wanted) {
        return ThingView.of(desk.rename(id, wanted.name()));
    }

    @PUT
    @Path("/{id}/name")
    public ThingView put(@PathParam("id") UUID id, MakeThing wanted) {
        return ThingView.of(desk.rename(id, wanted.name()));
    }

    @POST
    @Path("/weighings")
    @Idempotent
    public void weigh(WeighThing weighing) {
        desk.weigh(weighing);
    }

    @POST
    @Path("/forgotten-weighings")
    @Idempotent
    public ThingView forget(WeighThing weighing) {
        return ThingView.of(desk.make(new MakeThing("forgotten " + UUID.randomUUID(), Thing.Shade.DARK, null, null)));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Idempotent
    public int take(byte[] table) {
        return table.length;
    }

    @GET
    @Path("/{id}")
    public ThingView get(@PathParam("id") UUID id) {
        return ThingView.of(desk.named(id));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id) {
        desk.remove(id);
    }

    @GET
    public Page<ThingView> list(
            @BeanParam PageRequest page,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("shade") Thing.Shade shade,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("depth") @Max(3) Integer depth) {
        var rows = desk.after(page.afterKey().orElse(from), page.fetch());
        return Page.of(rows, page.limit(), Thing::name).map(ThingView::of);
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("select secret from table");
    }

    @GET
    @Path("/unannotated-is-denied")
    @RolesAllowed("nobody")
    public String never() {
        return "never";
    }
}
