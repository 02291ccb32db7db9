"""The order in which a conversation is shown: each answer below what it answers."""

from collections.abc import Iterable

from listserv.model.placement import Known


def shown(rows: Iterable[tuple[int, int | None]]) -> tuple[tuple[int, int], ...]:
    """(post, depth) for each of the rows (post, parent), in the order of display; a root has depth 0.

    Among the answers to one post the order of the rows is kept. A post whose parent is not among the rows is a root. No
    recursion, linear in the rows; were there a loop, its posts would follow at the end, each as a root.
    """
    parents = dict(rows)
    children: dict[int | None, list[int]] = {}
    for post, parent in parents.items():
        children.setdefault(parent if parent in parents and parent != post else None, []).append(post)
    order: list[tuple[int, int]] = []
    waiting = [(post, 0) for post in reversed(children.get(None, []))]
    while waiting:
        post, depth = waiting.pop()
        order.append((post, depth))
        waiting.extend((child, depth + 1) for child in reversed(children.get(post, [])))
    seen = {post for post, _ in order}
    order.extend((post, 0) for post in parents if post not in seen)
    return tuple(order)


def visible(posts: Iterable[Known]) -> tuple[tuple[int, int | None], ...]:
    """(post, parent) for all that are no ghosts, as `shown` wants them: a ghost's children go to its own parent."""
    known = {each.post: each for each in posts}
    over: dict[int, int | None] = {}
    rows = []
    for each in known.values():
        if not each.ghost:
            rows.append((each.post, _standing(each.parent, known, over)))
    return tuple(rows)


def _standing(post: int | None, known: dict[int, Known], over: dict[int, int | None]) -> int | None:
    """The nearest from here up that is no ghost; what was found is kept in `over`, so that all of it is linear."""
    path: list[int] = []
    while post is not None and post in known and known[post].ghost and post not in path[:1]:
        if post in over:
            post = over[post]
            break
        path.append(post)
        over[post] = None
        post = known[post].parent
    for ghost in path:
        over[ghost] = post
    return post
