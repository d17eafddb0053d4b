"""The revision graph written for people and other programs: SVG, Graphviz, Mermaid, JSON."""
