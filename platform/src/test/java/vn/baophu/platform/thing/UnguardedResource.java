package vn.baophu.platform.thing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/unguarded")
public class UnguardedResource {
    @GET
    public String never() {
        return "never";
    }
}
