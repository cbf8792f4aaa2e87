package vn.baophu.houserules;

import java.nio.file.Path;

/** The platform can not run them on itself: this module stands on it. */
class PlatformHouseRulesTest extends HouseRules {
    PlatformHouseRulesTest() {
        super("vn.baophu.platform", Path.of("../platform"));
    }
}
