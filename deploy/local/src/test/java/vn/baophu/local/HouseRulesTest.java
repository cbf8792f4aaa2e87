package vn.baophu.local;

import vn.baophu.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
