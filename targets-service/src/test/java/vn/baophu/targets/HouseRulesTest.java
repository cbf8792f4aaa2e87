package vn.baophu.targets;

import vn.baophu.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
