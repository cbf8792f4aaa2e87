package vn.baophu.platform.thing;

import static vn.baophu.platform.error.PlatformRefusal.NOT_FOUND;
import static vn.baophu.platform.thing.ThingRefusal.CURSED;
import static vn.baophu.platform.thing.ThingRefusal.TOO_HEAVY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.tag.IfMatch;

@ApplicationScoped
@Transactional
class ThingDesk {
    private final EntityManager entities;
    private final FormFaults form;
    private final IfMatch ifMatch;

    ThingDesk(EntityManager entities, FormFaults form, IfMatch ifMatch) {
        this.entities = entities;
        this.form = form;
        this.ifMatch = ifMatch;
    }

    Thing make(MakeThing wanted) {
        var thing = new Thing(wanted.name(), wanted.shade(), wanted.since(), new Extent(2L, 3L), null);
        entities.persist(thing);
        if (wanted.name().equals("cursed")) {
            throw new Refused(CURSED);
        }
        return thing;
    }

    Thing rename(UUID id, String name) {
        var thing = named(id);
        ifMatch.mustMatch(thing.version());
        thing.rename(name);
        thing.label("renamed");
        return thing;
    }

    void weigh(WeighThing weighing) {
        var faults = form.take();
        if (weighing.weight() != null && weighing.limit() != null && weighing.weight() > weighing.limit()) {
            faults.add("/weight", TOO_HEAVY, weighing.weight(), weighing.limit());
        }
        faults.refuseIfAny();
    }

    void remove(UUID id) {
        entities.remove(named(id));
    }

    Thing named(UUID id) {
        var thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw new Refused(NOT_FOUND);
        }
        return thing;
    }

    List<Thing> after(String name, int limit) {
        return entities.createQuery("from Thing t where t.name > :name order by t.name", Thing.class)
                .setParameter("name", name)
                .setMaxResults(limit)
                .getResultList();
    }
}
