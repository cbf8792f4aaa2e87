package vn.baophu.local.server;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The main class of the broker's process: formats the folder on the first start, then is Kafka. */
public class BrokerProcess {
    /** Identifies the one cluster there is; any fixed value in Kafka's form of an id would do. */
    private static final String CLUSTER = "YmFvcGh1LWxvY2FsLTAwMQ";

    private BrokerProcess() {}

    public static void main(String[] arguments) {
        String settings = arguments[0];
        int exit = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "-t", CLUSTER, "-c", settings}, System.out);
        if (exit != 0) {
            System.exit(exit);
        }
        Kafka.main(new String[] {settings});
    }
}
