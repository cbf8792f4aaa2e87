package vn.baophu.platform.thing;

import java.math.BigDecimal;
import java.util.UUID;
import vn.baophu.platform.tag.Tagged;

record ThingView(UUID id, String name, String nothing, BigDecimal percent, long version) implements Tagged {
    static ThingView of(Thing thing) {
        return new ThingView(thing.id(), thing.name(), null, new BigDecimal("96.40"), thing.version());
    }

    @Override
    public String etag() {
        return String.valueOf(version);
    }
}
