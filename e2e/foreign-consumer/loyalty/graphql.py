"""As much of GraphQL as a subgraph of two types needs: a query's selections, aliases, fragments and variables."""

import re

TOKEN = re.compile(r'[\s,]+|#[^\n]*|(\.\.\.|[A-Za-z_]\w*|-?\d+|"(?:[^"\\]|\\.)*"|[{}()\[\]:$!=@])')


class Unreadable(Exception):
    """A document that this subgraph does not read."""


def tokens(text):
    at, found = 0, []
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            raise Unreadable(f"at {at}")
        if match.group(1):
            found.append(match.group(1))
        at = match.end()
    return found


class Parser:
    def __init__(self, text):
        self.tokens, self.at = tokens(text), 0
        self.operation, self.fragments = None, {}
        while self.at < len(self.tokens):
            if self.peek() == "fragment":
                self.take("fragment")
                name = self.take()
                self.take("on")
                kind = self.take()
                self.fragments[name] = (kind, self.selections())
            else:
                if self.peek() != "{" and self.take() != "query":
                    raise Unreadable("only queries are served")
                while self.peek() != "{":  # a name, the variables' types, directives: nothing that matters here
                    self.take()
                self.operation = self.selections()

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted=None):
        token = self.peek()
        if not token or wanted not in (None, token):
            raise Unreadable(f"{token!r} instead of {wanted!r}")
        self.at += 1
        return token

    def selections(self):
        """A list of ("field", key, name, arguments, selections), ("on", type, selections) and ("spread", name)."""
        self.take("{")
        found = []
        while self.peek() != "}":
            if self.peek() == "...":
                self.take()
                if self.peek() == "on":
                    self.take()
                    found.append(("on", self.take(), self.selections()))
                else:
                    found.append(("spread", self.take()))
                continue
            key = name = self.take()
            if self.peek() == ":":
                self.take()
                name = self.take()
            arguments = self.arguments() if self.peek() == "(" else {}
            found.append(("field", key, name, arguments, self.selections() if self.peek() == "{" else None))
        self.take("}")
        return found

    def arguments(self):
        """Variables alone are given by a router; what is written out is not read."""
        self.take("(")
        found = {}
        while self.peek() != ")":
            name = self.take()
            self.take(":")
            self.take("$")
            found[name] = self.take()
        self.take(")")
        return found


def execute(text, variables, resolve):
    """Answers a query. `resolve(type, value, field, arguments)` gives (type, value) of a field; a list is answered one by
    one, None stays None, a type of None is a scalar."""
    document = Parser(text)

    def complete(kind, value, selections):
        if value is None or selections is None:
            return value
        if isinstance(value, list):
            return [complete(*one, selections) if one else None for one in value]
        result = {}
        for selection in selections:
            if selection[0] == "field":
                _, key, name, arguments, inner = selection
                if name == "__typename":
                    result[key] = kind
                    continue
                given = {argument: (variables or {}).get(variable) for argument, variable in arguments.items()}
                result[key] = complete(*resolve(kind, value, name, given), inner)
            else:
                on, inner = selection[1:] if selection[0] == "on" else document.fragments[selection[1]]
                if on == kind:
                    result.update(complete(kind, value, inner))
        return result

    return {"data": complete("Query", {}, document.operation)}
