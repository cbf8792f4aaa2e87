package vn.baophu.directory;

import vn.baophu.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
