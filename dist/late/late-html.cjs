"use strict";
const require_core = require("./core.cjs");
const require_project_path = require("./project-path.cjs");
let node_crypto = require("node:crypto");
// node_modules/preact/dist/preact.mjs
var n;
var t;
var r;
var u$2;
var i$1;
var f$2;
var o$2;
var e;
var l$1;
var c$1;
var a$2;
var h$1 = Symbol.for("pv");
var p$1 = {};
var y$1 = [];
var v$1 = /^m(i|n|o|s|text|space)$/;
var w$1 = Array.isArray;
var d$1 = y$1.slice;
var _$1 = Object.assign;
function g$1(n) {
	n && n.parentNode && n.remove();
}
function k$1(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$1.call(arguments, 2) : r), m$1(n, o, u, i, null);
}
function m$1(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$1,
		__v: o || ++t,
		__i: -1,
		__u: 0
	};
	return !o && n.vnode && n.vnode(e), e;
}
function $$1(n) {
	return n.children;
}
function x$1(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S(n, t) {
	if (null == t) return n.__ && S(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S(n);
}
function C(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E(f, r, o), u.__ = u.__e = null, r.__e != i && j$1(r));
}
function j$1(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$1(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H$1);
}
function H$1() {
	try {
		for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C(n);
	} finally {
		(f$2 = u$2.length) && (i$1 || queueMicrotask)(H$1);
	}
}
function I$1(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$1, k = t.length;
	for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q$1(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($$1, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
	return u;
}
function A(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function P$1(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$1(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N$1(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$2[t] || (a$2[t] = V$1(t)), (n.__a || (n.__a = {}))[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V$1(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e]) r[e] = c$1++;
			else if (r[e] < this.__a[t]) return;
			return u(n.event ? n.event(r) : r);
		}
	};
}
function z$1(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$1) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$1(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $$1 && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I$1(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$1(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$1);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D(r), n.__e(t, r, u);
		}
	} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n.diffed) && s(r), l;
}
function B$1(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D));
}
function E(t, r, u) {
	for (var i = 0; i < u.length;) G(u[i++], u[i++], u[i++]);
	n.__c && n.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n.__e(t, r.__v);
		}
	});
}
function F$1(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N$1(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N$1(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I$1(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N$1(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N$1(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
}
function K(n, t, r) {
	return this.constructor(n, r);
}
n = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$2 = 0, n;
} }, t = 0, r = function(n) {
	return null != n && n.constructor === h$1;
}, x$1.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x$1.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x$1.prototype.render = $$1, u$2 = [], f$2 = 0, o$2 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {};
// node_modules/preact-render-to-string/dist/index.mjs
var o$1 = "__s";
var i = "__c";
var a$1 = "__k";
var u$1 = "__d";
var c = "__s";
var f$1 = /[\s\n\\/='"\0<>]/;
var s = /^(xlink|xmlns|xml)([A-Z])/;
var l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h = new Set(["draggable", "spellcheck"]);
function d(e) {
	void 0 !== e.__g ? e.__g |= 8 : e[u$1] = !0;
}
function v(e) {
	void 0 !== e.__g ? e.__g &= -9 : e[u$1] = !1;
}
function m(e) {
	return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u$1];
}
var y = /["&<]/;
function _(e) {
	if (0 === e.length || !1 === y.test(e)) return e;
	for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				o = "&quot;";
				break;
			case 38:
				o = "&amp;";
				break;
			case 60:
				o = "&lt;";
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var g = {};
var k = new Set([
	"animation-iteration-count",
	"border-image-outset",
	"border-image-slice",
	"border-image-width",
	"box-flex",
	"box-flex-group",
	"box-ordinal-group",
	"column-count",
	"fill-opacity",
	"flex",
	"flex-grow",
	"flex-negative",
	"flex-order",
	"flex-positive",
	"flex-shrink",
	"flood-opacity",
	"font-weight",
	"grid-column",
	"grid-row",
	"line-clamp",
	"line-height",
	"opacity",
	"order",
	"orphans",
	"stop-opacity",
	"stroke-dasharray",
	"stroke-dashoffset",
	"stroke-miterlimit",
	"stroke-opacity",
	"stroke-width",
	"tab-size",
	"widows",
	"z-index",
	"zoom"
]);
var b = /[A-Z]/g;
function x(e) {
	var t = "";
	for (var n in e) {
		var r = e[n];
		if (null != r && "" !== r) {
			var o = "-" == n[0] ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
			"number" != typeof r || o.startsWith("--") || k.has(o) || (i = "px;"), t = t + o + ":" + r + i;
		}
	}
	return t || void 0;
}
function w() {
	this.__d = !0;
}
function H(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: w,
		forceUpdate: w,
		__d: !0,
		__h: new Array(0)
	};
}
var T = {};
var j = [];
var P = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: n.__b,
		afterDiff: n.diffed,
		renderHook: n.__r,
		unmountHook: n.unmount,
		rootHook: n.__,
		commitHook: n.__c,
		catchError: n.__e,
		errorBoundaries: n.errorBoundaries
	};
}
function B(e) {
	var t = n[o$1];
	n[o$1] = !0;
	try {
		return e();
	} finally {
		n[o$1] = t;
	}
}
function z(n, r, o) {
	var i = W();
	try {
		var u = B(function() {
			var u, c = k$1($$1, null);
			return c[a$1] = [n], i.rootHook && i.rootHook(n, ((u = {})[a$1] = c, u.nodeType = 1, u)), q(n, r || T, !1, void 0, c, !1, o, i);
		});
		return P(u) ? u.join(U) : u;
	} catch (e) {
		if (e.then) throw new Error("Use \"renderToStringAsync\" for suspenseful rendering.");
		throw e;
	} finally {
		i.commitHook && B(function() {
			return i.commitHook(n, j);
		}), j.length = 0;
	}
}
function N(e, t, n) {
	var r, o = e.type, a = !0;
	return e[i] ? (a = !1, (r = e[i]).state = r[c]) : r = new o(e.props, t), e[i] = r, r.__v = e, r.props = e.props, r.context = t, d(r), r.state ?? (r.state = T), r[c] ?? (r[c] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c] !== r.state ? r[c] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function q(e, n, o, u, y, g, k, b) {
	if (null == e || !0 === e || !1 === e || e === U) return U;
	var w = typeof e;
	if ("object" != w) return "function" == w ? U : "string" == w ? _(e) : e + U;
	if (P(e)) {
		var C, D = U;
		y[a$1] = e;
		for (var A = e.length, S = 0; S < A; S++) {
			var E = e[S];
			if (null != E && "boolean" != typeof E) {
				var L, j = q(E, n, o, u, y, g, k, b);
				"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
			}
		}
		return C ? (D && C.push(D), C) : D;
	}
	if (!r(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if ("function" == typeof Z) {
		var W, z, O, R = n;
		if (Z === $$1) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (null == Q) continue;
					if ("object" == typeof Q && (r(Q) || P(Q))) {
						var X, Y = q(Q, n, o, u, e, g, k, b);
						"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
					} else G += Q;
				}
				return K ? (G && K.push(G), K) : G;
			}
			if ("UNSTABLE_comment" in F) return "<!--" + _(F.UNSTABLE_comment) + "-->";
			z = F.children;
		} else {
			if (null != (W = Z.contextType)) {
				var ee = n[W.__c];
				R = ee ? ee.props.value : W.__;
			}
			var te = Z.prototype && "function" == typeof Z.prototype.render;
			if (te) z = N(e, R, b), O = e[i];
			else {
				e[i] = O = H(e, R);
				for (var ne = 0; m(O) && ne++ < 25;) {
					v(O), b.renderHook && b.renderHook(e);
					try {
						z = Z.call(O, F, R);
					} catch (t) {
						throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
					}
				}
				d(O);
			}
			if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
				z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), null != (O = e[i]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
		try {
			var re = q(z, n, o, u, e, g, k, b);
			return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
		} catch (t) {
			if (!g && k && k.onError) {
				var oe = function t(r) {
					return k.onError(r, e, function(e, r) {
						try {
							return B(function() {
								return q(e, n, o, u, r, g, k, b);
							});
						} catch (e) {
							return t(e);
						}
					});
				}(t);
				return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
			}
			if (!g) throw t;
			if (!t || "function" != typeof t.then) throw t;
			return t.then(function t() {
				try {
					var r = B(function() {
						return q(z, n, o, u, e, g, k, b);
					});
					return e._suspended ? M(r) : r;
				} catch (e) {
					if (!e || "function" != typeof e.then) throw e;
					return e.then(t);
				}
			});
		}
	}
	var ie, ae = "<" + Z, ue = U;
	for (var ce in F) {
		var fe = F[ce];
		if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
			switch (ce) {
				case "children":
					ie = fe;
					continue;
				case "key":
				case "ref":
				case "__self":
				case "__source": continue;
				case "htmlFor":
					if ("for" in F) continue;
					ce = "for";
					break;
				case "className":
					if ("class" in F) continue;
					ce = "class";
					break;
				case "defaultChecked":
					ce = "checked";
					break;
				case "defaultSelected":
					ce = "selected";
					break;
				case "defaultValue":
				case "value":
					switch (ce = "value", Z) {
						case "textarea":
							ie = fe;
							continue;
						case "select":
							u = fe;
							continue;
						case "option": u != fe || "selected" in F || (ae += " selected");
					}
					break;
				case "dangerouslySetInnerHTML":
					ue = fe && fe.__html;
					continue;
				case "style":
					"object" == typeof fe && (fe = x(fe));
					break;
				case "acceptCharset":
					ce = "accept-charset";
					break;
				case "httpEquiv":
					ce = "http-equiv";
					break;
				default:
					if (f$1.test(ce)) continue;
					s.test(ce) ? ce = ce.replace(s, "$1:$2").toLowerCase() : "-" !== ce[4] && !h.has(ce) || null == fe ? o ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
			}
			null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _(fe + U) + "\"");
		}
	}
	if (f$1.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
	if (ue || ("string" == typeof ie ? ue = _(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
	var se = "</" + Z + ">", le = ae + ">";
	return P(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
		le,
		ue,
		se
	] : le + ue + se;
}
var I = new Set([
	"area",
	"base",
	"br",
	"col",
	"command",
	"embed",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function V(e) {
	return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}
// src/reporters/html/fleet.ts
const ABOUT = {
	host: "Host configuration",
	other: "Other file"
};
const MOST_FINDINGS = 50;
const HOST_FILE = /(?:^|\/)(?:etc\/vmware\/config|VMware Fusion\/config|VMware(?: (?:Workstation|Player))?\/config\.ini)$/i;
function itemOf(result, { standpoint, nestingStateOf }) {
	const { document, diagnostics, fixed, notLinted, notFixed, skipped, notes } = result;
	const path = require_project_path.projectPath(result.path, standpoint);
	const text = (key) => document === void 0 ? "" : require_core.sanitise(require_core.entryOf(document, key)?.value.text ?? "");
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of diagnostics) counts[severity]++;
	const kind = document?.kind === "vmx" ? "machine" : document?.kind === "host" ? "host" : "other";
	return {
		path: require_core.sanitise(path),
		kind,
		name: kind === "machine" && text("displayName") || require_core.sanitise(nameOf(path)),
		about: kind === "machine" ? require_core.guestOf(text("guestOS"))?.name ?? text("guestOS") : text("product.name") || ABOUT[kind],
		hardware: kind === "machine" ? text("virtualHW.version") : text("product.version"),
		folder: require_core.sanitise(folderOf(path)),
		nesting: document === void 0 ? void 0 : nestingStateOf(document),
		counts,
		findings: diagnostics.slice(0, MOST_FINDINGS).map(({ rule, severity, message, start }) => {
			return {
				rule,
				severity,
				message: require_core.sanitise(message),
				line: start.line,
				column: start.column
			};
		}),
		more: Math.max(0, diagnostics.length - MOST_FINDINGS),
		fixed: fixed.length,
		remarks: [
			...notLinted === void 0 ? [] : [`not linted: ${notLinted}`],
			...notFixed === void 0 ? [] : [`not fixed: ${notFixed}`],
			...skipped === void 0 ? [] : [`skipped: ${skipped}`],
			...notes
		].map(require_core.sanitise)
	};
}
function withFindings(item, later) {
	const { error, warning, info } = later.counts;
	const findings = [...item.findings, ...later.findings].slice(0, MOST_FINDINGS);
	const { counts } = item;
	return {
		...item,
		counts: {
			error: counts.error + error,
			warning: counts.warning + warning,
			info: counts.info + info
		},
		findings,
		more: item.more + later.more + item.findings.length + later.findings.length - findings.length,
		remarks: [...item.remarks, ...later.remarks]
	};
}
function folderOf(path) {
	if (HOST_FILE.test(path)) return parentOf(rootOf(path)) || ".";
	const folder = parentOf(path);
	return (folder.slice(folder.lastIndexOf("/") + 1).toLowerCase() === nameOf(path).toLowerCase() ? parentOf(folder) : folder) || ".";
}
function rootOf(path) {
	return path.replace(HOST_FILE, "");
}
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
	const name = HOST_FILE.test(path) ? rootOf(path) : path;
	return name.slice(name.lastIndexOf("/") + 1).replace(/\.(?:vmx|vmtx)$/i, "") || path;
}
// \0src/reporters/html/page.css?raw
var page_default$1 = ":root {\n  --paper: #f6f7f9;\n  --card: #ffffff;\n  --ink: #1b2330;\n  --quiet: #5c6675;\n  --line: #dfe3e9;\n  --soft: #eef1f5;\n  --accent: #2f5bd0;\n  --error: #c2303a;\n  --warning: #a86500;\n  --info: #2b6cb0;\n  --good: #1f7f4c;\n  --none: #98a2b0;\n  --error-soft: #fbe9ea;\n  --warning-soft: #fbf0dc;\n  --info-soft: #e6f0fa;\n  --good-soft: #e3f4ea;\n  --shadow: 0 1px 2px rgb(20 30 50 / 6%), 0 4px 14px rgb(20 30 50 / 5%);\n}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #12161d;\n    --card: #1a2029;\n    --ink: #e6eaf1;\n    --quiet: #98a3b3;\n    --line: #2d3643;\n    --soft: #232b37;\n    --accent: #86a8ff;\n    --error: #ff7b82;\n    --warning: #f0b45a;\n    --info: #74b2f2;\n    --good: #5fcf93;\n    --none: #667386;\n    --error-soft: #3a2226;\n    --warning-soft: #372c1a;\n    --info-soft: #1d2d3f;\n    --good-soft: #1b3427;\n    --shadow: none;\n  }\n}\n\n* {\n  box-sizing: border-box;\n}\n\n[hidden] {\n  display: none !important;\n}\n\nbody {\n  margin: 0 auto;\n  max-width: 84rem;\n  padding: 1.5rem clamp(0.9rem, 3vw, 2.5rem) 4rem;\n  background: var(--paper);\n  color: var(--ink);\n  font:\n    15px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Noto Sans\",\n    sans-serif;\n  font-variant-numeric: tabular-nums;\n}\n\nh1,\nh2,\nh3,\np,\nul,\nol {\n  margin: 0;\n  padding: 0;\n}\n\nul,\nol {\n  list-style: none;\n}\n\nh1 {\n  font-size: 1.45rem;\n  font-weight: 600;\n  letter-spacing: -0.015em;\n}\n\nh2 {\n  margin-bottom: 0.8rem;\n  font-size: 0.98rem;\n  font-weight: 600;\n}\n\nh3 {\n  font-size: 0.86rem;\n  font-weight: 500;\n  color: var(--quiet);\n}\n\nbutton,\ninput,\nselect {\n  font: inherit;\n  color: inherit;\n}\n\nbutton {\n  cursor: pointer;\n}\n\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 1px;\n}\n\n.quiet,\nsmall {\n  color: var(--quiet);\n}\n\n.top {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 1rem;\n  align-items: baseline;\n  justify-content: space-between;\n  margin-bottom: 1.2rem;\n}\n\n.mark {\n  color: var(--accent);\n}\n\n.alert {\n  grid-column: 1 / -1;\n  padding: 0.6rem 0.9rem;\n  border-radius: 8px;\n  background: var(--warning-soft);\n  color: var(--warning);\n}\n\n/* Totals */\n\n.totals {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));\n  gap: 0.8rem;\n  margin-bottom: 0.8rem;\n}\n\n.total,\n.panel,\n.fleet {\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  background: var(--card);\n  box-shadow: var(--shadow);\n}\n\n.total {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.5rem;\n  align-items: baseline;\n  align-content: flex-start;\n  padding: 0.8rem 1rem 0.7rem;\n}\n\n.total strong {\n  font-size: 1.75rem;\n  font-weight: 600;\n  line-height: 1.15;\n  letter-spacing: -0.02em;\n}\n\n.total small {\n  flex-basis: 100%;\n  font-size: 0.8rem;\n}\n\n.total.error strong {\n  color: var(--error);\n}\n\n.total.warning strong {\n  color: var(--warning);\n}\n\n.total.info strong {\n  color: var(--info);\n}\n\n/* Charts */\n\n.panels {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));\n  gap: 0.8rem;\n  margin-bottom: 0.8rem;\n}\n\n.panel {\n  min-width: 0;\n  padding: 1rem 1.1rem;\n}\n\n.bars li + li {\n  margin-top: 0.15rem;\n}\n\n.bars button {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) auto;\n  gap: 0 0.8rem;\n  width: 100%;\n  padding: 0.22rem 0.4rem 0.35rem;\n  border: 0;\n  border-radius: 6px;\n  background: none;\n  text-align: left;\n}\n\n.bars .name {\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n  font-size: 0.88rem;\n}\n\n.bars .count {\n  font-size: 0.88rem;\n  font-weight: 600;\n}\n\n.bars svg {\n  grid-column: 1 / -1;\n  width: 100%;\n  height: 6px;\n  border-radius: 3px;\n  background: var(--soft);\n}\n\n.rest summary {\n  padding: 0.3rem 0.4rem;\n  color: var(--accent);\n  font-size: 0.88rem;\n  cursor: pointer;\n}\n\n.share + .share {\n  margin-top: 1.1rem;\n}\n\n.share svg {\n  display: block;\n  width: 100%;\n  height: 12px;\n  margin: 0.35rem 0 0.45rem;\n  border-radius: 6px;\n  background: var(--soft);\n}\n\n.conflicts {\n  margin-top: 1.1rem;\n  font-size: 0.88rem;\n}\n\n.conflicts li {\n  padding: 0.18rem 0;\n  overflow-wrap: anywhere;\n}\n\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 0.3rem;\n  margin-left: -0.4rem;\n}\n\n.legend button {\n  padding: 0.15rem 0.4rem;\n  border: 0;\n  border-radius: 6px;\n  background: none;\n  font-size: 0.88rem;\n}\n\n.legend button:hover,\n.bars button:hover {\n  background: var(--soft);\n}\n\n.legend [aria-pressed=\"true\"],\n.bars [aria-pressed=\"true\"] {\n  background: var(--info-soft);\n  box-shadow: inset 0 0 0 1px var(--accent);\n}\n\n.dot {\n  display: inline-block;\n  width: 0.7em;\n  height: 0.7em;\n  margin-right: 0.4em;\n  border-radius: 3px;\n  background: var(--none);\n}\n\nrect {\n  fill: var(--none);\n}\n\nrect.error,\nrect.conflict {\n  fill: var(--error);\n}\n\nrect.warning,\nrect.off {\n  fill: var(--warning);\n}\n\nrect.info {\n  fill: var(--info);\n}\n\nrect.nests,\nrect.allows {\n  fill: var(--good);\n}\n\n.dot.conflict {\n  background: var(--error);\n}\n\n.dot.off {\n  background: var(--warning);\n}\n\n.dot.nests,\n.dot.allows {\n  background: var(--good);\n}\n\n/* Table */\n\n.fleet {\n  padding: 1rem 1.1rem 1.1rem;\n}\n\n.tools {\n  margin-bottom: 0.8rem;\n}\n\n.tools > div {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  align-items: center;\n}\n\n.tools > div + div {\n  margin-top: 0.5rem;\n}\n\n.tools input {\n  flex: 1 1 15rem;\n}\n\n.tools select {\n  flex: 0 1 auto;\n  max-width: 12.5rem;\n}\n\n.tools input,\n.tools select,\n.tools button,\n.none button {\n  min-width: 0;\n  height: 2.25rem;\n  padding: 0 0.7rem;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--paper);\n}\n\n.tools select.set {\n  border-color: var(--accent);\n  box-shadow: inset 0 0 0 1px var(--accent);\n}\n\n.tools output {\n  min-width: 6.5rem;\n  color: var(--quiet);\n  font-size: 0.88rem;\n}\n\ntable {\n  width: 100%;\n  border-collapse: collapse;\n}\n\nthead th {\n  padding: 0 0.6rem 0.3rem;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n}\n\nthead button {\n  padding: 0.2rem 0;\n  border: 0;\n  background: none;\n  color: var(--quiet);\n  font-size: 0.8rem;\n  font-weight: 500;\n  white-space: nowrap;\n}\n\nthead button:hover {\n  color: var(--ink);\n}\n\nthead [aria-sort=\"ascending\"] button::after {\n  content: \" \u2191\";\n}\n\nthead [aria-sort=\"descending\"] button::after {\n  content: \" \u2193\";\n}\n\ntbody th,\ntbody td {\n  padding: 0.6rem 0.6rem 0.45rem;\n  text-align: left;\n  vertical-align: top;\n  font-weight: 400;\n}\n\ntbody tr:first-child > * {\n  border-top: 1px solid var(--line);\n}\n\nthead + tbody tr:first-child > * {\n  border-top: 0;\n}\n\ntbody small,\n.path {\n  display: block;\n  font-size: 0.82rem;\n}\n\ntbody td small {\n  max-width: 22rem;\n}\n\n.title {\n  display: block;\n  font-weight: 600;\n  overflow-wrap: anywhere;\n}\n\n.path {\n  color: var(--quiet);\n  overflow-wrap: anywhere;\n}\n\n.pill,\n.badge {\n  display: inline-block;\n  padding: 0.02rem 0.55rem;\n  border-radius: 999px;\n  background: var(--soft);\n  color: var(--quiet);\n  font-size: 0.82rem;\n  font-weight: 500;\n  white-space: nowrap;\n}\n\n.badge {\n  min-width: 1.7rem;\n  margin-right: 0.25rem;\n  text-align: center;\n}\n\n.pill.conflict,\n.badge.error {\n  background: var(--error-soft);\n  color: var(--error);\n}\n\n.pill.off,\n.badge.warning {\n  background: var(--warning-soft);\n  color: var(--warning);\n}\n\n.badge.info {\n  background: var(--info-soft);\n  color: var(--info);\n}\n\n.pill.nests,\n.pill.allows,\n.badge.fixed {\n  background: var(--good-soft);\n  color: var(--good);\n}\n\n.switch {\n  white-space: nowrap;\n}\n\n.switch.unknown,\n.switch.not-set,\n.switch.encrypted {\n  color: var(--quiet);\n}\n\n.switch.yes,\n.switch.all,\n.switch.by-its-host {\n  color: var(--good);\n}\n\n.switch.broken-line,\n.switch.yes-and-no {\n  color: var(--error);\n}\n\n.more td {\n  padding-top: 0;\n  padding-bottom: 0.6rem;\n}\n\n.more summary {\n  overflow: hidden;\n  color: var(--quiet);\n  font-size: 0.85rem;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n  cursor: pointer;\n}\n\n.more summary:hover {\n  color: var(--ink);\n}\n\n.findings {\n  margin: 0.45rem 0 0.3rem;\n  padding: 0.2rem 0.9rem;\n  border-radius: 8px;\n  background: var(--soft);\n}\n\n.findings li {\n  display: grid;\n  grid-template-columns: 4.9rem 4.2rem minmax(0, 1fr) auto;\n  gap: 0 0.6rem;\n  align-items: baseline;\n  padding: 0.35rem 0;\n  font-size: 0.9rem;\n}\n\n.findings li + li {\n  border-top: 1px solid var(--line);\n}\n\n.findings .remark,\n.findings .quiet {\n  display: block;\n}\n\n.findings .place {\n  color: var(--quiet);\n  font-size: 0.85rem;\n}\n\n.message {\n  overflow-wrap: anywhere;\n}\n\ncode {\n  color: var(--quiet);\n  font:\n    0.82rem ui-monospace,\n    \"SF Mono\",\n    \"Cascadia Mono\",\n    \"DejaVu Sans Mono\",\n    monospace;\n}\n\n.none {\n  padding: 2rem 0 1rem;\n  color: var(--quiet);\n  text-align: center;\n}\n\n/* A table of six columns does not fit a phone: there each file is a card. */\n\n@media (max-width: 56rem) {\n  thead {\n    display: none;\n  }\n\n  table,\n  tbody,\n  tbody tr,\n  tbody th,\n  tbody td {\n    display: block;\n  }\n\n  tbody {\n    padding: 0.7rem 0;\n    border-top: 1px solid var(--line);\n  }\n\n  thead + tbody {\n    border-top: 0;\n  }\n\n  tbody tr:first-child > * {\n    border: 0;\n  }\n\n  tbody th,\n  tbody td {\n    padding: 0.1rem 0;\n  }\n\n  tbody td[data-label] {\n    display: grid;\n    grid-template-columns: 8rem minmax(0, 1fr);\n    align-items: baseline;\n  }\n\n  tbody td[data-label]::before {\n    content: attr(data-label);\n    color: var(--quiet);\n    font-size: 0.82rem;\n  }\n\n  tbody td[data-label] > * {\n    grid-column: 2;\n    justify-self: start;\n  }\n\n  tbody td.empty {\n    display: none;\n  }\n\n  .more td {\n    padding-top: 0.25rem;\n  }\n\n  .findings li {\n    grid-template-columns: auto auto minmax(0, 1fr);\n  }\n\n  .findings .message {\n    grid-column: 1 / -1;\n    grid-row: 2;\n  }\n\n  .findings code {\n    justify-self: end;\n  }\n\n  .tools select {\n    flex: 1 1 9rem;\n    max-width: none;\n  }\n\n  .tools input {\n    flex-basis: 100%;\n  }\n\n  .tools output {\n    flex: 1;\n  }\n}\n\n@media print {\n  body {\n    max-width: none;\n    padding: 0;\n    background: none;\n  }\n\n  .tools {\n    display: none;\n  }\n\n  .total,\n  .panel,\n  .fleet {\n    box-shadow: none;\n    break-inside: avoid;\n  }\n\n  .fleet,\n  tbody {\n    break-inside: auto;\n  }\n}\n";
// \0src/reporters/html/page.js?raw
var page_default = "/*\n * Search, filters and sorting, over the rows that are there. Nothing is fetched, nothing is made out of text, and the state is in the address, so that a\n * view can be kept and passed on.\n */\n(() => {\n  const table = document.getElementById('fleet');\n  const tools = document.getElementById('tools');\n  const rows = [...table.tBodies];\n  const none = document.querySelector('.none');\n  const output = tools.querySelector('output');\n  const selects = [...tools.querySelectorAll('select')];\n  const texts = new Map();\n  let sort = '';\n\n  /** What a row is searched by: all that it shows. */\n  const textOf = (row) => {\n    if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());\n    return texts.get(row);\n  };\n\n  const matches = (row, words) =>\n    selects.every(({ name, value }) => {\n      if (value === '') return true;\n      // Rules and severities are lists of words; folders and nesting states are not.\n      const own = row.dataset[name];\n      return name === 'rule' || name === 'severity' ? own.split(' ').includes(value) : own === value;\n    }) && words.every((word) => textOf(row).includes(word));\n\n  const apply = () => {\n    const words = tools.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);\n    let shown = 0;\n    for (const row of rows) {\n      row.hidden = !matches(row, words);\n      if (!row.hidden) shown++;\n    }\n    none.hidden = shown > 0;\n    output.value = shown === rows.length ? `${shown} files` : `${shown} of ${rows.length} files`;\n    for (const select of selects) select.classList.toggle('set', select.value !== '');\n    for (const button of document.querySelectorAll('[data-filter]')) {\n      const select = tools.elements[button.dataset.filter];\n      button.setAttribute('aria-pressed', String(select?.value === button.dataset.value));\n    }\n  };\n\n  const keep = () => {\n    const state = new URLSearchParams();\n    for (const [name, value] of new FormData(tools)) if (value !== '') state.set(name, value);\n    if (sort !== '') state.set('sort', sort);\n    history.replaceState(null, '', state.size > 0 ? `#${state}` : location.pathname + location.search);\n  };\n\n  const keyOf = (row, name) => {\n    if (name === 'findings') return Number(row.dataset.findings);\n    const column = ['name', 'about', 'allows', 'enables', 'verdict'].indexOf(name);\n    return row.rows[0].cells[column].textContent.toLowerCase();\n  };\n\n  /** @param wanted `name`, `-name` for the other way round, or nothing for the order that the page came in. */\n  const sortBy = (wanted) => {\n    sort = wanted;\n    const name = wanted.replace(/^-/, '');\n    const way = wanted.startsWith('-') ? -1 : 1;\n    const key = (row) => (name === '' ? Number(row.dataset.index) : keyOf(row, name));\n    const keyed = rows.map((row) => [key(row), Number(row.dataset.index), row]);\n    keyed.sort(([a, i], [b, j]) => (a < b ? -way : a > b ? way : i - j));\n    table.append(...keyed.map(([, , row]) => row));\n    for (const button of table.querySelectorAll('[data-sort]')) {\n      const on = button.dataset.sort === name;\n      button.closest('th').setAttribute('aria-sort', on ? (way > 0 ? 'ascending' : 'descending') : 'none');\n    }\n  };\n\n  const restore = () => {\n    const state = new URLSearchParams(location.hash.slice(1));\n    for (const select of selects) select.value = state.get(select.name) ?? '';\n    for (const select of selects) if (select.selectedIndex < 0) select.value = '';\n    tools.elements.text.value = state.get('text') ?? '';\n    const wanted = state.get('sort') ?? '';\n    sortBy(/^-?(?:name|about|allows|enables|verdict|findings)$/.test(wanted) ? wanted : '');\n    apply();\n  };\n\n  const change = () => {\n    apply();\n    keep();\n  };\n\n  tools.addEventListener('input', change);\n  tools.addEventListener('submit', (event) => event.preventDefault());\n  addEventListener('hashchange', restore);\n\n  document.addEventListener('click', (event) => {\n    const button = event.target.closest('button');\n    if (button === null) return;\n    const { filter, value, sort: name } = button.dataset;\n    if (filter !== undefined) {\n      const select = tools.elements[filter];\n      select.value = select.value === value ? '' : value;\n      change();\n      if (select.value !== '') tools.scrollIntoView({ block: 'nearest' });\n    }\n    if (name !== undefined) {\n      const first = name === 'findings' ? `-${name}` : name;\n      const second = name === 'findings' ? name : `-${name}`;\n      sortBy(sort === first ? second : sort === second ? '' : first);\n      keep();\n    }\n    if ('reset' in button.dataset) {\n      event.preventDefault();\n      tools.reset();\n      sortBy('');\n      change();\n    }\n    if ('open' in button.dataset) {\n      const all = rows.filter((row) => !row.hidden).flatMap((row) => [...row.querySelectorAll('details')]);\n      const open = !all.every((one) => one.open);\n      for (const one of all) one.open = open;\n      button.textContent = open ? 'Close all' : 'Open all';\n    }\n  });\n\n  tools.hidden = false;\n  restore();\n})();\n";
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = Symbol.for("pv");
var o = 0;
Array.isArray;
function a(t, e, n$1, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f,
		__v: --o,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}
// src/reporters/html/chart.tsx
const SEVERITIES$1 = [
	"error",
	"warning",
	"info"
];
const SHOWN = 8;
function Chart({ bars, filter, empty }) {
	if (bars.length === 0) return a("p", {
		class: "quiet",
		children: empty
	});
	const longest = Math.max(...bars.map(({ counts }) => sum(counts)));
	const rows = bars.map((bar) => a(BarRow, {
		bar,
		filter,
		longest
	}));
	return a($$1, { children: [a("ol", {
		class: "bars",
		children: rows.slice(0, SHOWN)
	}), rows.length > SHOWN && a("details", {
		class: "rest",
		children: [a("summary", { children: [rows.length - SHOWN, " more"] }), a("ol", {
			class: "bars",
			children: rows.slice(SHOWN)
		})]
	})] });
}
function BarRow({ bar, filter, longest }) {
	const { name, counts } = bar;
	let x = 0;
	const parts = SEVERITIES$1.map((severity) => {
		const width = counts[severity] / longest * 100;
		const part = width > 0 && a("rect", {
			class: severity,
			x: round(x),
			width: round(width),
			height: "6"
		});
		x += width;
		return part;
	});
	return a("li", { children: a("button", {
		type: "button",
		"data-filter": filter,
		"data-value": name,
		title: `${name}: ${SEVERITIES$1.flatMap((severity) => counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []).join(", ")}`,
		children: [
			a("span", {
				class: "name",
				children: name
			}),
			a("span", {
				class: "count",
				children: sum(counts)
			}),
			a("svg", {
				viewBox: "0 0 100 6",
				preserveAspectRatio: "none",
				"aria-hidden": "true",
				children: parts
			})
		]
	}) });
}
function Share(props) {
	const { title, subject, parts } = props;
	const total = parts.reduce((all, { count }) => all + count, 0);
	let x = 0;
	return a("div", {
		class: "share",
		children: [
			a("h3", { children: title }),
			total > 0 && a("svg", {
				viewBox: "0 0 100 6",
				preserveAspectRatio: "none",
				"aria-hidden": "true",
				children: parts.map(({ kind, count }) => {
					const width = count / total * 100;
					const part = a("rect", {
						class: kind,
						x: round(x),
						width: round(width),
						height: "6"
					});
					x += width;
					return part;
				})
			}),
			a("ul", {
				class: "legend",
				children: parts.map(({ kind, label, count }) => a("li", { children: a("button", {
					type: "button",
					"data-filter": "verdict",
					"data-value": `${subject} ${kind}`,
					children: [
						a("span", { class: `dot ${kind}` }),
						label,
						" ",
						a("strong", { children: count })
					]
				}) }))
			})
		]
	});
}
function sum(counts) {
	return counts.error + counts.warning + counts.info;
}
function round(number) {
	return Math.round(number * 100) / 100;
}
// src/reporters/html/verdict.ts
const VERDICTS = [
	{
		kind: "nests",
		machine: "Nests",
		host: ""
	},
	{
		kind: "allows",
		machine: "",
		host: "Allows"
	},
	{
		kind: "conflict",
		machine: "Conflict",
		host: "Conflict"
	},
	{
		kind: "off",
		machine: "Switched off",
		host: "Forbids"
	},
	{
		kind: "unset",
		machine: "Not enabled",
		host: "Not allowed"
	},
	{
		kind: "unknown",
		machine: "Encrypted",
		host: ""
	}
];
const WORDS = {
	on: "yes",
	off: "no",
	missing: "not set",
	broken: "broken line",
	contradictory: "yes and no",
	unknown: "encrypted"
};
const BROKEN = {
	broken: "is in a broken line, so VMware does not read it",
	contradictory: "stands twice, with both values"
};
function verdictsOf(items) {
	const hosts = new Map(items.flatMap((item) => item.kind === "host" ? [[rootOf(item.path), item]] : []));
	const verdicts = new Map();
	for (const item of items) {
		if (item.kind === "host") verdicts.set(item, verdictOnHost(item));
		if (item.kind === "machine") verdicts.set(item, verdictOnMachine(item, hostOf(item.path, hosts)));
	}
	return verdicts;
}
function hostOf(path, hosts) {
	for (let end = path.lastIndexOf("/"); end >= 0; end = end === 0 ? -1 : path.lastIndexOf("/", end - 1)) {
		const host = hosts.get(path.slice(0, end + 1)) ?? hosts.get(path.slice(0, end));
		if (host !== void 0) return host;
	}
	return hosts.get("");
}
function verdictOnHost({ nesting }) {
	const state = nesting?.state ?? "unknown";
	const words = {
		allows: WORDS[state],
		enables: nesting?.enablesAll ? "all" : "",
		reason: ""
	};
	if (state === "broken" || state === "contradictory") return {
		...words,
		kind: "conflict",
		reason: `vhv.allow ${BROKEN[state]}`
	};
	return {
		...words,
		kind: state === "on" ? "allows" : state === "off" ? "off" : "unset"
	};
}
function verdictOnMachine({ nesting }, host) {
	const state = nesting?.state ?? "unknown";
	const byHost = state === "missing" && host?.nesting?.enablesAll === true;
	const words = {
		allows: host?.nesting === void 0 ? "" : WORDS[host.nesting.state],
		enables: byHost ? "by its host" : WORDS[state],
		reason: ""
	};
	if (state === "unknown") return {
		...words,
		kind: "unknown"
	};
	if (state === "broken" || state === "contradictory") return {
		...words,
		kind: "conflict",
		reason: `vhv.enable ${BROKEN[state]}`
	};
	const hindrance = nesting?.hindrance;
	if (state === "on" || byHost) {
		if (hindrance !== void 0) return {
			...words,
			kind: "conflict",
			reason: hindrance
		};
		if (host?.nesting !== void 0 && host.nesting.state !== "on") return {
			...words,
			kind: "conflict",
			reason: "its host does not say vhv.allow, which ESXi 5.0 needs"
		};
		return {
			...words,
			kind: "nests"
		};
	}
	const reason = hindrance === void 0 ? "" : `and could not: ${hindrance}`;
	return {
		...words,
		kind: state === "off" ? "off" : "unset",
		reason
	};
}
// src/reporters/html/table.tsx
const MOST_ITEMS = 5e3;
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function Fleet({ items, verdicts, rules, folders }) {
	const shown = items.slice(0, MOST_ITEMS);
	return a("section", {
		class: "fleet",
		children: [
			a("h2", { children: "Machines and hosts" }),
			a(Tools, {
				rules,
				folders,
				items,
				verdicts
			}),
			items.length > shown.length && a("p", {
				class: "alert",
				children: [
					"Only ",
					shown.length,
					" of ",
					items.length,
					" are in this table, the worst ones; the totals and charts count all."
				]
			}),
			a("table", {
				id: "fleet",
				children: [a("thead", { children: a("tr", { children: [
					a(Head, {
						sort: "name",
						children: "Name"
					}),
					a(Head, {
						sort: "about",
						children: "Guest or product"
					}),
					a(Head, {
						sort: "allows",
						children: "Host allows"
					}),
					a(Head, {
						sort: "enables",
						children: "VM enables"
					}),
					a(Head, {
						sort: "verdict",
						children: "Nesting"
					}),
					a(Head, {
						sort: "findings",
						children: "Findings"
					})
				] }) }), shown.map((item, index) => a(Row, {
					item,
					verdict: verdicts.get(item),
					index
				}))]
			}),
			a("p", {
				class: "none",
				hidden: true,
				children: [
					"Nothing matches.",
					" ",
					a("button", {
						type: "button",
						"data-reset": true,
						children: "Show all"
					})
				]
			})
		]
	});
}
function Head({ sort, children }) {
	return a("th", {
		scope: "col",
		children: a("button", {
			type: "button",
			"data-sort": sort,
			children
		})
	});
}
function Tools({ items, verdicts, rules, folders }) {
	const kinds = new Set(items.map(({ kind }) => kind));
	const options = ["machine", "host"].flatMap((kind) => VERDICTS.filter((verdict) => items.some((item) => item.kind === kind && verdicts.get(item)?.kind === verdict.kind)).map((verdict) => ({
		value: `${kind} ${verdict.kind}`,
		label: `${kind === "host" ? "Hosts" : "Machines"}: ${verdict[kind].toLowerCase()}`
	})));
	return a("form", {
		class: "tools",
		id: "tools",
		hidden: true,
		children: [a("div", { children: [
			a("input", {
				type: "search",
				name: "text",
				placeholder: "Search names, paths, rules, messages",
				"aria-label": "Search",
				autocomplete: "off",
				spellcheck: false
			}),
			a("output", { "aria-live": "polite" }),
			a("button", {
				type: "button",
				"data-open": true,
				children: "Open all"
			}),
			a("button", {
				type: "reset",
				"data-reset": true,
				children: "Reset"
			})
		] }), a("div", { children: [
			a(Choice, {
				name: "severity",
				label: "Any findings",
				options: [...SEVERITIES.map((one) => ({
					value: one,
					label: `With ${one}`
				})), {
					value: "none",
					label: "Without findings"
				}]
			}),
			a(Choice, {
				name: "verdict",
				label: "Any nesting state",
				options
			}),
			kinds.size > 1 && a(Choice, {
				name: "kind",
				label: "Any kind",
				options: [
					{
						value: "machine",
						label: "Machines"
					},
					{
						value: "host",
						label: "Hosts"
					},
					{
						value: "other",
						label: "Other files"
					}
				].filter(({ value }) => kinds.has(value))
			}),
			a(Choice, {
				name: "rule",
				label: "Any rule",
				options: rules.map(({ name }) => ({
					value: name,
					label: name
				}))
			}),
			a(Choice, {
				name: "folder",
				label: "Any folder",
				options: folders.map(({ name }) => ({
					value: name,
					label: name
				}))
			})
		] })]
	});
}
function Choice({ name, label, options }) {
	return a("select", {
		name,
		"aria-label": label,
		children: [a("option", {
			value: "",
			children: label
		}), options.map((option) => a("option", {
			value: option.value,
			children: option.label
		}))]
	});
}
function Row({ item, verdict, index }) {
	const { path, kind, name, about, hardware, folder, counts, findings, more, fixed, remarks } = item;
	const present = SEVERITIES.filter((severity) => counts[severity] > 0);
	const words = VERDICTS.find((one) => one.kind === verdict?.kind)?.[kind === "host" ? "host" : "machine"];
	const total = counts.error + counts.warning + counts.info;
	const rules = [...new Set(findings.map(({ rule }) => rule))];
	return a("tbody", {
		"data-index": index,
		"data-kind": kind,
		"data-folder": folder,
		"data-severity": present.length === 0 ? "none" : present.join(" "),
		"data-rule": rules.join(" "),
		"data-verdict": verdict === void 0 ? "" : `${kind} ${verdict.kind}`,
		"data-findings": counts.error * 1e6 + counts.warning * 1e3 + counts.info,
		children: [a("tr", { children: [
			a("th", {
				scope: "row",
				children: [a("span", {
					class: "title",
					children: name
				}), a("span", {
					class: "path",
					children: path
				})]
			}),
			a("td", {
				"data-label": "Guest or product",
				class: about + hardware === "" ? "empty" : void 0,
				children: [about, hardware !== "" && a("small", { children: kind === "machine" ? `hardware ${hardware}` : hardware })]
			}),
			a("td", {
				"data-label": "Host allows",
				class: verdict?.allows ? void 0 : "empty",
				children: a(Switch, { text: verdict?.allows ?? "" })
			}),
			a("td", {
				"data-label": "VM enables",
				class: verdict?.enables ? void 0 : "empty",
				children: a(Switch, { text: verdict?.enables ?? "" })
			}),
			a("td", {
				"data-label": "Nesting",
				class: verdict === void 0 ? "empty" : void 0,
				children: [verdict !== void 0 && a("span", {
					class: `pill ${verdict.kind}`,
					children: words
				}), verdict?.reason !== void 0 && verdict.reason !== "" && a("small", { children: verdict.reason })]
			}),
			a("td", {
				"data-label": "Findings",
				children: a("span", { children: [
					present.map((severity) => a("span", {
						class: `badge ${severity}`,
						title: `${counts[severity]} ${severity}`,
						children: counts[severity]
					})),
					fixed > 0 && a("span", {
						class: "badge fixed",
						children: [fixed, " fixed"]
					}),
					total + fixed === 0 && remarks.length === 0 && a("span", {
						class: "quiet",
						children: "none"
					})
				] })
			})
		] }), total + remarks.length > 0 && a("tr", {
			class: "more",
			children: a("td", {
				colSpan: 6,
				children: a("details", { children: [a("summary", { children: total > 0 ? `${total} finding${total === 1 ? "" : "s"}: ${rules.join(", ")}` : "Remarks" }), a("ul", {
					class: "findings",
					children: [
						findings.map((finding) => a(Finding, { finding })),
						more > 0 && a("li", {
							class: "quiet",
							children: [
								"and ",
								more,
								" more"
							]
						}),
						remarks.map((remark) => a("li", {
							class: "remark",
							children: remark
						}))
					]
				})] })
			})
		})]
	});
}
function Switch({ text }) {
	return a("span", {
		class: `switch ${text === "" ? "unknown" : text.replace(/\W+/g, "-")}`,
		children: text === "" ? "\u2013" : text
	});
}
function Finding({ finding }) {
	const { rule, severity, message, line, column } = finding;
	return a("li", { children: [
		a("span", {
			class: `badge ${severity}`,
			children: severity
		}),
		a("span", {
			class: "place",
			children: [
				line,
				":",
				column
			]
		}),
		a("span", {
			class: "message",
			children: message
		}),
		a("code", { children: rule })
	] });
}
// src/reporters/html/page.tsx
function Page({ data, assets }) {
	const { version, began, summary, items, verdicts, rules, folders } = data;
	const date = `${began.toISOString().slice(0, 16).replace("T", " ")} UTC`;
	return a("html", {
		lang: "en",
		children: [a("head", { children: [
			a("meta", { charset: "utf-8" }),
			a("meta", {
				"http-equiv": "Content-Security-Policy",
				content: assets.policy
			}),
			a("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}),
			a("meta", {
				name: "color-scheme",
				content: "light dark"
			}),
			a("meta", {
				name: "referrer",
				content: "no-referrer"
			}),
			a("title", { children: `vmxlint: ${summary.files} files, ${summary.counts.error} errors` }),
			a("style", { dangerouslySetInnerHTML: { __html: assets.style } })
		] }), a("body", { children: [
			a("header", {
				class: "top",
				children: [a("h1", { children: [a("span", {
					class: "mark",
					children: "vmxlint"
				}), " Fleet report"] }), a("p", {
					class: "quiet",
					children: [
						date,
						" \u00b7 version ",
						version
					]
				})]
			}),
			a("main", { children: [
				a(Totals, {
					summary,
					items,
					verdicts
				}),
				a("section", {
					class: "panels",
					children: [
						a(Nesting, {
							items,
							verdicts
						}),
						a(Panel, {
							title: "Findings by rule",
							children: a(Chart, {
								bars: rules,
								filter: "rule",
								empty: "Nothing was found."
							})
						}),
						a(Panel, {
							title: "Findings by folder",
							children: a(Chart, {
								bars: folders,
								filter: "folder",
								empty: "Nothing was found."
							})
						})
					]
				}),
				a(Fleet, {
					items,
					verdicts,
					rules,
					folders
				})
			] }),
			a("script", { dangerouslySetInnerHTML: { __html: assets.script } })
		] })]
	});
}
function Panel({ title, children }) {
	return a("section", {
		class: "panel",
		children: [a("h2", { children: title }), children]
	});
}
function Totals({ summary, items, verdicts }) {
	const { files, counts, fixed, fixable, notLinted, interrupted } = summary;
	const machines = items.filter(({ kind }) => kind === "machine");
	const nests = machines.filter((item) => verdicts.get(item)?.kind === "nests").length;
	const repairs = fixable.safe + fixable.unsafe;
	return a("section", {
		class: "totals",
		"aria-label": "Totals",
		children: [
			a(Total, {
				value: files,
				label: files === 1 ? "file" : "files",
				note: notLinted.length > 0 ? `${notLinted.length} not linted` : "all looked at"
			}),
			a(Total, {
				value: counts.error,
				label: counts.error === 1 ? "error" : "errors",
				severity: "error"
			}),
			a(Total, {
				value: counts.warning,
				label: counts.warning === 1 ? "warning" : "warnings",
				severity: "warning"
			}),
			a(Total, {
				value: counts.info,
				label: "info",
				severity: "info"
			}),
			a(Total, {
				value: fixed > 0 ? fixed : repairs,
				label: fixed > 0 ? "fixed" : "fixable",
				note: fixed > 0 ? `${repairs} more fixable` : `${fixable.safe} of them safe`
			}),
			machines.length > 0 && a(Total, {
				value: `${nests}/${machines.length}`,
				label: "machines nest"
			}),
			interrupted && a("p", {
				class: "alert",
				children: "The run was interrupted: the files after these were not looked at."
			})
		]
	});
}
function Total(props) {
	const { value, label, note, severity } = props;
	return a("div", {
		class: severity === void 0 || value === 0 ? "total" : `total ${severity}`,
		children: [
			a("strong", { children: value }),
			a("span", { children: label }),
			note !== void 0 && a("small", { children: note })
		]
	});
}
function Nesting({ items, verdicts }) {
	return a(Panel, {
		title: "Nested virtualization",
		children: [["machine", "host"].map((kind) => {
			const all = items.filter((item) => item.kind === kind);
			const parts = VERDICTS.map((verdict) => ({
				kind: verdict.kind,
				label: verdict[kind],
				count: all.filter((item) => verdicts.get(item)?.kind === verdict.kind).length
			}));
			return {
				kind,
				total: all.length,
				parts: parts.filter(({ count }) => count > 0)
			};
		}).map(({ kind, total, parts }) => a(Share, {
			title: `${total} ${kind}${total === 1 ? "" : "s"}`,
			subject: kind,
			parts
		})), a(Conflicts, {
			items,
			verdicts
		})]
	});
}
const MOST_CONFLICTS = 5;
function Conflicts({ items, verdicts }) {
	const all = items.filter((item) => verdicts.get(item)?.kind === "conflict");
	if (all.length === 0) return null;
	return a("div", {
		class: "conflicts",
		children: [a("h3", { children: "What keeps it from working" }), a("ul", { children: [all.slice(0, MOST_CONFLICTS).map((item) => a("li", { children: [
			a("strong", { children: item.name }),
			" ",
			verdicts.get(item)?.reason
		] })), all.length > MOST_CONFLICTS && a("li", {
			class: "quiet",
			children: [
				"and ",
				all.length - MOST_CONFLICTS,
				" more"
			]
		})] })]
	});
}
// src/reporters/html/html.tsx
function html(options) {
	const { version, began } = options;
	const items = [];
	const indexes = new Map();
	const rules = new Map();
	const folders = new Map();
	return {
		start: () => "",
		file(result) {
			const item = itemOf(result, options);
			const index = indexes.get(item.path);
			const known = index === void 0 ? void 0 : items[index];
			if (index !== void 0 && known !== void 0 && result.document === void 0) items[index] = withFindings(known, item);
			else {
				indexes.set(item.path, items.length);
				items.push(item);
			}
			for (const { rule, severity } of result.diagnostics) {
				count(rules, rule, severity);
				count(folders, item.folder, severity);
			}
			return "";
		},
		end(summary) {
			const verdicts = verdictsOf(items);
			items.sort((a, b) => rank(b) - rank(a) || (a.path < b.path ? -1 : 1));
			return `<!DOCTYPE html>\n${z(a(Page, {
				data: {
					version,
					began,
					summary,
					items,
					verdicts,
					rules: barsOf(rules),
					folders: barsOf(folders)
				},
				assets: ASSETS
			}))}\n`;
		}
	};
}
const ASSETS = {
	style: page_default$1,
	script: page_default,
	policy: [
		"default-src 'none'",
		`script-src ${sourceHash(page_default)}`,
		`style-src ${sourceHash(page_default$1)}`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ")
};
function sourceHash(text) {
	return `'sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}'`;
}
function count(counts, name, severity) {
	const own = counts.get(name) ?? {
		error: 0,
		warning: 0,
		info: 0
	};
	own[severity]++;
	counts.set(name, own);
}
const MOST_BARS = 60;
function barsOf(counts) {
	const total = ({ error, warning, info }) => error + warning + info;
	return [...counts].map(([name, own]) => ({
		name,
		counts: own
	})).sort((a, b) => total(b.counts) - total(a.counts) || (a.name < b.name ? -1 : 1)).slice(0, MOST_BARS);
}
function rank({ counts, remarks }) {
	return Math.min(counts.error, 1e4) * 1e8 + Math.min(counts.warning, 1e4) * 1e4 + Math.min(counts.info, 1e3) + (remarks.length > 0 ? 1 : 0);
}
exports.html = html;
