package org.conferral.it;

import org.conferral.it.delivery.DeliverySurvivesIT;
import org.conferral.it.document.AgentSurvivesIT;
import org.conferral.it.mypass.MypassSurvivesIT;
import org.conferral.it.platform.LauncherIT;
import org.conferral.it.platform.StartRefusedIT;
import org.conferral.it.printing.PrintingSurvivesIT;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * What kills servers, one class after the other, so that two servers and a database of their own are made once. Those that
 * want both servers come before those that want any. Its name puts it before all others, and before {@link RunFaultsIT},
 * which leaves thousands of orders: it waits more than it works, and the others work beside it.
 */
@Suite(failIfNoTests = false)
@SelectClasses({
    MypassSurvivesIT.class,
    DeliverySurvivesIT.class,
    AgentSurvivesIT.class,
    PrintingSurvivesIT.class,
    StartRefusedIT.class,
    LauncherIT.class
})
class FaultsIT {}
