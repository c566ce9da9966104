import CMarkGFM
import Canvas

/// A node of a parsed Markdown document; lives no longer than the document.
struct MarkdownNode {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    /// The node's type by its name in cmark.
    var kind: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }

    /// Text of text, code and HTML; empty for all others.
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

    /// Where a link goes.
    var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

    var headingLevel: Int { max(1, Int(cmark_node_get_heading_level(pointer))) }

    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

    var listStart: Int { max(0, Int(cmark_node_get_list_start(pointer))) }

    /// The box of a task list's item.
    var taskMark: String? {
        guard kind == "tasklist" else { return nil }
        return cmark_gfm_extensions_get_tasklist_item_checked(pointer) ? "[x]" : "[ ]"
    }

    /// Whether a list's items stand close together.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// How a table's columns stand, in their order.
    var tableAlignments: [Alignment] {
        guard let signs = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map { column in
            switch signs[column] {
            case UInt8(ascii: "r"): .trailing
            case UInt8(ascii: "c"): .centre
            default: .leading
            }
        }
    }

    var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }

    var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }

    var children: [MarkdownNode] {
        var result: [MarkdownNode] = []
        var next = firstChild
        while let node = next {
            result.append(node)
            next = node.next
        }
        return result
    }

    /// All text below the node, without any setting.
    var plainText: String {
        guard let iterator = cmark_iter_new(pointer) else { return "" }
        defer { cmark_iter_free(iterator) }
        var text = ""
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return text }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
            default: text += MarkdownNode(node).literal
            }
        }
    }
}
