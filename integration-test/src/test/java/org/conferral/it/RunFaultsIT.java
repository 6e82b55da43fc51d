package org.conferral.it;

import org.conferral.it.fault.WholeWaySurvivesIT;
import org.conferral.it.platform.DatabaseAwayIT;
import org.conferral.it.platform.ReadinessIT;
import org.conferral.it.run.DiskFullIT;
import org.conferral.it.run.RunSurvivesIT;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** What kills servers and databases under runs, one class after the other as in {@link FaultsIT}, and beside it. */
@Suite(failIfNoTests = false)
@SelectClasses({WholeWaySurvivesIT.class, DatabaseAwayIT.class, ReadinessIT.class, DiskFullIT.class, RunSurvivesIT.class
})
class RunFaultsIT {}
