"""A set of fonts of which only one family can be seen, and Chromium run with it.

Part of the judges beside this file, which say what they need. Python's standard library only.
"""

import html
import json
import os
import re
import subprocess
import tempfile

# Advance of the letter n in the family's regular face, in ems: shows which font was really used.
FAMILIES = {"Liberation Sans": 0.556, "DejaVu Sans": 0.634}


class FontSet:
    """A fontconfig file under which every family name leads to one family."""

    def __init__(self, family, folder):
        self.family = family
        fonts = os.path.join(folder, "fonts")
        os.makedirs(fonts)
        listing = subprocess.run(
            ["fc-list", f":family={family}", "file"], capture_output=True, text=True, check=True
        ).stdout
        files = {os.path.basename(line.rstrip(": \n")): line.rstrip(": \n") for line in listing.splitlines()}
        if not files:
            raise SystemExit(f"The font family {family} is not installed, so nothing was measured.")
        for name, path in files.items():
            os.symlink(path, os.path.join(fonts, name))
        self.file = os.path.join(folder, "fonts.conf")
        with open(self.file, "w", encoding="utf-8") as out:
            out.write(
                '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>'
                f"<dir>{fonts}</dir><cachedir>{folder}/cache</cachedir>"
                '<match target="pattern"><edit name="family" mode="append" binding="same">'
                f"<string>{family}</string></edit></match></fontconfig>\n"
            )


def chromium(arguments, folder, font_set=None):
    """Runs Chromium without a window and returns what it prints."""
    environment = dict(os.environ, HOME=folder)
    if font_set:
        environment["FONTCONFIG_FILE"] = font_set.file
    run = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         f"--user-data-dir={folder}/profile", *arguments],
        capture_output=True, text=True, env=environment, timeout=300,
    )
    if run.returncode != 0:
        raise SystemExit(f"Chromium ended with {run.returncode}:\n{run.stderr}")
    return run.stdout


def inline(path):
    """The file as it may stand inside a page: without the XML declaration."""
    with open(path, encoding="utf-8") as file:
        return re.sub(r"^<\?xml.*?\?>\s*", "", file.read())


def evaluate(paths, script, font_set=None, arguments=()):
    """Opens drawings in Chromium and returns what the script's function `judge(svg)` says of each, as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "page.html")
        with open(page, "w", encoding="utf-8") as out:
            out.write('<!DOCTYPE html><html><head><meta charset="utf-8">')
            out.write("<style>body{margin:0}svg{display:block}</style></head><body>")
            for path in paths:
                out.write(f"<div>{inline(path)}</div>\n")
            out.write(f"""<pre id="probe"></pre><script>{script}
                function width(family) {{
                    const context = document.createElement('canvas').getContext('2d');
                    context.font = '100px ' + family;
                    return context.measureText('nnnnnnnnnn').width / 1000;
                }}
                let found;
                try {{
                    const drawings = [...document.querySelectorAll('body > div > svg')];
                    found = {{
                        probes: drawings.map(svg => width(svg.getAttribute('font-family') || 'sans-serif')),
                        verdicts: drawings.map(judge)}};
                }} catch (error) {{ found = {{error: String(error.stack)}}; }}
                document.body.innerHTML = '<pre id="found"></pre>';
                document.getElementById('found').textContent = JSON.stringify(found);
                </script></body></html>""")
        output = chromium(
            ["--force-device-scale-factor=4", *arguments, "--dump-dom", f"file://{page}"], folder, font_set)
    match = re.search(r'<pre id="found">(.*?)</pre>', output, re.S)
    if not match:
        raise SystemExit("Chromium gave no measurements back.")
    found = json.loads(html.unescape(match.group(1)))
    if "error" in found:
        raise SystemExit(f"Measuring failed in Chromium: {found['error']}")
    if font_set:
        for path, probe in zip(paths, found["probes"]):
            if abs(probe - FAMILIES[font_set.family]) > 0.01:
                raise SystemExit(
                    f"{path}: an n measures {probe:.3f} em, not the {FAMILIES[font_set.family]} em of "
                    f"{font_set.family}: another font was used, so nothing was measured.")
    return found["verdicts"]
