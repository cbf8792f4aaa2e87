package vn.baophu.targets.tree;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who divides among whom.
 *
 * @param nodes all but the root; every parent stands before its children
 */
public record Tree(Node root, List<Node> nodes) {
    /** Those who have children, the root first, every parent before its children. */
    public List<Node> parents() {
        var children = byParent();
        return Stream.concat(Stream.of(root), nodes.stream())
                .filter(node -> children.containsKey(node.key()))
                .toList();
    }

    public Map<String, List<Node>> byParent() {
        return nodes.stream().collect(Collectors.groupingBy(Node::parent));
    }

    public Collection<Node> all() {
        return Stream.concat(Stream.of(root), nodes.stream()).toList();
    }
}
